package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.office.OfficePackage;
import dk.followupforecast.annex.office.Xml;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The workbook that is being written, and what every sheet of it needs. */
final class Book {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PART = "xl/workbook.xml";
    private static final String TYPE = "officedocument.spreadsheetml.";

    private final Document document;
    private final Texts texts;
    private final OfficePackage parts = new OfficePackage();
    private final Styles styles = new Styles();
    private final SharedTexts sharedTexts = new SharedTexts();
    private final List<Sheet> sheets = new ArrayList<>();
    private int tables;
    private int charts;

    Book(Document document) {
        this.document = document;
        this.texts = Texts.in(document.language());
    }

    Document document() {
        return document;
    }

    Texts texts() {
        return texts;
    }

    Styles styles() {
        return styles;
    }

    SharedTexts sharedTexts() {
        return sharedTexts;
    }

    /** The language with its country, as Office names it. */
    String languageOfOffice() {
        return switch (document.language()) {
            case DA -> "da-DK";
            case EN -> "en-GB";
        };
    }

    Sheet addSheet(String name) {
        Sheet sheet = new Sheet(name, "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
        sheets.add(sheet);
        return sheet;
    }

    void addTable(Sheet sheet, Grid grid) {
        tables++;
        String part = "xl/tables/table" + tables + ".xml";
        parts.add(part, TYPE + "table+xml", ExcelTable.over(grid, tables));
        sheet.table(parts.relate(sheet.part(), "table", part));
    }

    /** @param top row of the sheet in which it begins */
    void addChart(Sheet sheet, NativeChart chart, int top) {
        charts++;
        String drawing = "xl/drawings/drawing" + charts + ".xml";
        String part = "xl/charts/chart" + charts + ".xml";
        String relation = parts.relate(drawing, "chart", part);
        parts.add(drawing, "officedocument.drawing+xml", chart.place(relation, top));
        parts.add(part, "officedocument.drawingml.chart+xml", chart.toXml());
        sheet.drawing(parts.relate(sheet.part(), "drawing", drawing));
    }

    byte[] toBytes() {
        parts.relate("", "officeDocument", PART);
        parts.describe(Description.of(this));
        Xml listed = new Xml().open("sheets");
        Xml names = new Xml().open("definedNames");
        for (int at = 0; at < sheets.size(); at++) {
            Sheet sheet = sheets.get(at);
            parts.add(sheet.part(), TYPE + "worksheet+xml", sheet.toXml(at == 0));
            String relation = parts.relate(PART, "worksheet", sheet.part());
            listed.open("sheet").with("name", sheet.name()).with("sheetId", at + 1L);
            listed.with("r:id", relation).close();
            sheet.writeNames(names, at);
        }
        parts.add("xl/styles.xml", TYPE + "styles+xml", styles.toXml());
        parts.relate(PART, "styles", "xl/styles.xml");
        parts.add("xl/sharedStrings.xml", TYPE + "sharedStrings+xml", sharedTexts.toXml());
        parts.relate(PART, "sharedStrings", "xl/sharedStrings.xml");
        Xml book = new Xml().open("workbook").with("xmlns", NAMESPACE).with("xmlns:r", RELATIONSHIPS);
        book.leaf("workbookPr", "date1904", 0);
        book.open("bookViews").leaf("workbookView", "activeTab", 0).close();
        book.finished(listed.close().toString()).finished(names.close().toString());
        parts.add(PART, TYPE + "sheet.main+xml", book.close());
        return parts.toBytes();
    }
}
