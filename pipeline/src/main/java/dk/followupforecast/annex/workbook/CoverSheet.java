package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.text.Texts;

/** The first sheet: what the workbook is, who may see it, what it holds and which run made it. */
final class CoverSheet {

    private static final double LABELS = 18;
    private static final double VALUES = 80;
    private static final int FIRST = 3;

    private final Book book;
    private final Page page;
    private int row = FIRST;

    private CoverSheet(Book book, String name) {
        this.book = book;
        this.page = new Page(book, name, LABELS, VALUES);
    }

    /**
     * @param contents name of the sheet with the contents
     * @param tables how many tables there are to read
     * @param tidy how many there are for programs
     */
    static void write(Book book, String name, String contents, int tables, int tidy) {
        new CoverSheet(book, name).write(contents, tables, tidy);
    }

    private void write(String contents, int tables, int tidy) {
        Document document = book.document();
        Texts texts = book.texts();
        page.line(0, CellText.line(document.title()), Look.TITLE);
        page.line(1, document.subtitle(), Look.SUBTITLE);
        line(texts.say("workbook.cover.marking"), document.marking(), Look.LABEL);
        line(texts.say("workbook.cover.about"), document.description(), Look.PARAGRAPH);
        line(texts.say("workbook.cover.holds"), texts.say("workbook.cover.tables", tables, tidy), Look.PARAGRAPH);
        page.link(row, 1, contents);
        line("", contents, Look.LINK);
        line(texts.say("workbook.cover.sheets"), texts.say("workbook.cover.layout"), Look.PARAGRAPH);
        if (isAnyMissing(document)) {
            line("", texts.say("workbook.cover.missing"), Look.PARAGRAPH);
        }
        line("", texts.say("workbook.cover.sums"), Look.PARAGRAPH);
        if (!document.date().isEmpty()) {
            line(texts.say("workbook.cover.date"), texts.date(document.date()), Look.PARAGRAPH);
        }
        line(texts.say("workbook.cover.identity"), document.identity(), Look.PARAGRAPH);
        page.finish();
    }

    /** Who reads of a mark for missing figures looks for it. */
    private static boolean isAnyMissing(Document document) {
        return document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(Cell.Missing.class::isInstance);
    }

    private void line(String label, String value, Look look) {
        page.text(row, 0, label, Look.LABEL);
        page.text(row++, 1, value, look);
    }
}
