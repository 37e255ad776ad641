package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.office.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet of the workbook, gathered and then written in the order of the schema. */
final class Sheet {

    private final String name;
    private final String part;

    /** In digits. */
    private final List<Double> widths = new ArrayList<>();

    private final List<String> merged = new ArrayList<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final SheetRows rows = new SheetRows();
    private Paper paper;
    private String printArea = "";
    private String header = "";
    private String footer = "";

    /** The area of the table, whose headers stay in sight; empty without one. */
    private String tableArea = "";

    private String table = "";
    private String drawing = "";

    Sheet(String name, String part) {
        this.name = name;
        this.part = part;
    }

    String name() {
        return name;
    }

    /** Its path in the file. */
    String part() {
        return part;
    }

    SheetRows rows() {
        return rows;
    }

    void addColumn(double width) {
        widths.add(width);
    }

    /** In digits. */
    double width(int column) {
        return column < widths.size() ? widths.get(column) : Paper.UNSET_COLUMN;
    }

    void merge(String area) {
        merged.add(area);
    }

    /** @param place such as {@code 'Sheet'!A1} */
    void link(String cell, String place) {
        links.put(cell, place);
    }

    void table(String relation) {
        table = relation;
    }

    void drawing(String relation) {
        drawing = relation;
    }

    /** Keeps the headers of a table in sight, and text of digits in it from being marked as a fault. */
    void keepHeaders(String area) {
        tableArea = area;
    }

    /** @param lastRow of what is printed, as the last column */
    void print(Paper on, int lastRow, int lastColumn, String above, String below) {
        paper = on;
        printArea = CellNames.fixed(0, 0) + ":" + CellNames.fixed(lastRow, lastColumn);
        header = above;
        footer = below;
    }

    /** What is printed of it, and what on every page, as names of the workbook. */
    void writeNames(Xml names, int at) {
        if (!tableArea.isEmpty()) {
            int row = DataSheet.HEADER_ROW + 1;
            writeName(names, "_xlnm.Print_Titles", at, "$" + row + ":$" + row);
        }
        writeName(names, "_xlnm.Print_Area", at, printArea);
    }

    private void writeName(Xml names, String known, int at, String area) {
        names.open("definedName").with("name", known).with("localSheetId", at);
        names.text(CellNames.on(name) + area).close();
    }

    Xml toXml(boolean selected) {
        Xml xml = new Xml().open("worksheet").with("xmlns", Book.NAMESPACE).with("xmlns:r", Book.RELATIONSHIPS);
        paper.writeFit(xml);
        xml.leaf("dimension", "ref", rows.area());
        writeView(xml, selected);
        xml.open("sheetFormatPr").with("defaultRowHeight", Float.toString(RowHeights.STANDARD_IN_POINTS));
        xml.with("customHeight", 1).close();
        writeColumns(xml);
        xml.open("sheetData").finished(rows.text()).close();
        writeMergedAndLinks(xml);
        paper.write(xml);
        xml.open("headerFooter").open("oddHeader").text(header).close();
        xml.open("oddFooter").text(footer).close().close();
        paper.writeBreak(xml);
        writeTableAndDrawing(xml);
        return xml.close();
    }

    private void writeView(Xml xml, boolean selected) {
        xml.open("sheetViews").open("sheetView").with("showGridLines", 0);
        if (selected) {
            xml.with("tabSelected", 1);
        }
        xml.with("workbookViewId", 0);
        if (!tableArea.isEmpty()) {
            int row = DataSheet.HEADER_ROW + 1;
            xml.open("pane").with("xSplit", 1).with("ySplit", row);
            xml.with("topLeftCell", CellNames.cell(row, 1)).with("activePane", "bottomRight");
            xml.with("state", "frozen").close().leaf("selection", "pane", "bottomRight");
        }
        xml.close().close();
    }

    private void writeColumns(Xml xml) {
        xml.open("cols");
        for (int column = 0; column < widths.size(); column++) {
            xml.open("col").with("min", column + 1L).with("max", column + 1L);
            xml.with("width", Double.toString(widths.get(column))).with("customWidth", 1);
            xml.close();
        }
        xml.close();
    }

    private void writeMergedAndLinks(Xml xml) {
        if (!merged.isEmpty()) {
            xml.open("mergeCells").with("count", merged.size());
            merged.forEach(area -> xml.leaf("mergeCell", "ref", area));
            xml.close();
        }
        if (!links.isEmpty()) {
            xml.open("hyperlinks");
            links.forEach((cell, place) -> xml.open("hyperlink")
                    .with("ref", cell)
                    .with("location", place)
                    .close());
            xml.close();
        }
    }

    private void writeTableAndDrawing(Xml xml) {
        if (!tableArea.isEmpty()) {
            xml.open("ignoredErrors").open("ignoredError").with("sqref", tableArea);
            xml.with("numberStoredAsText", 1).close().close();
        }
        if (!drawing.isEmpty()) {
            xml.leaf("drawing", "r:id", drawing);
        }
        if (!table.isEmpty()) {
            xml.open("tableParts").leaf("tablePart", "r:id", table).close();
        }
    }
}
