package dk.followupforecast.annex.workbook;

import java.util.Arrays;

/** A sheet that is being written: text into cells, and how it is printed. */
final class Page {

    /** What of A4 upright, in digits of the standard font, is legible on one page. */
    private static final double WIDTH_OF_UPRIGHT_PAGE = 100;

    /** What is printed at the least, in digits, so that a narrow table leaves room for its title and its notes. */
    private static final double LEAST_PRINTED = 90;

    /** In digits: about as wide as Excel makes a column that nobody has set. */
    private static final double FILLER = 9;

    /** Excel's limit for the header or footer of a page. */
    private static final int LONGEST_FOOTER = 255;

    private static final int UNITS_OF_A_DIGIT = 256;

    private final Book book;
    private final Sheet sheet;
    private final SheetRows rows;
    private final boolean across;
    private final double[] widths;

    /** How many columns are printed, empty ones at the right of a narrow table among them. */
    private int printedColumns;

    /** In digits. */
    private double printedWidth;

    /**
     * A wide one is printed across.
     *
     * @param widths of its columns, in digits
     */
    Page(Book book, String name, double... widths) {
        this(book, name, Arrays.stream(widths).sum() > WIDTH_OF_UPRIGHT_PAGE, widths);
    }

    /**
     * @param across whether its pages are wider than high
     * @param widths of its columns, in digits
     */
    Page(Book book, String name, boolean across, double... widths) {
        this.across = across;
        this.book = book;
        this.sheet = book.addSheet(name);
        this.rows = sheet.rows();
        this.widths = new double[widths.length];
        for (int column = 0; column < widths.length; column++) {
            this.widths[column] = addColumn(widths[column]);
        }
        while (printedWidth < LEAST_PRINTED) {
            addColumn(FILLER);
        }
    }

    private double addColumn(double width) {
        double whole = Math.ceil(width * UNITS_OF_A_DIGIT) / UNITS_OF_A_DIGIT;
        sheet.addColumn(whole);
        printedColumns++;
        printedWidth += whole;
        return whole;
    }

    /** In digits. */
    double printedWidth() {
        return printedWidth;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Writes a text as it is; never a formula. Rows are written from top to bottom, cells from left to right. */
    void text(int row, int column, String text, Look look) {
        text(row, column, text, Dress.of(look, text));
    }

    void text(int row, int column, String text, Dress dress) {
        int style = book.styles().of(dress);
        double height = RowHeights.of(dress, text, widths[column]);
        if (text.isEmpty()) {
            rows.empty(row, column, style, height);
        } else {
            rows.text(row, column, style, height, book.sharedTexts().placeOf(text));
        }
    }

    /**
     * Writes a line that runs over the columns. One that is wider than what is printed is broken within it, for which its
     * cells have to be merged; only such a line, since screen readers trip over merged cells.
     */
    void line(int row, String text, Look look) {
        Dress broken = Dress.of(look, text).broken();
        double height = RowHeights.of(broken, text, printedWidth);
        if (height <= RowHeights.of(Dress.of(look, text), text, printedWidth)) {
            text(row, 0, text, look);
            return;
        }
        int style = book.styles().of(broken);
        rows.text(row, 0, style, height, book.sharedTexts().placeOf(text));
        if (printedColumns > 1) {
            sheet.merge(CellNames.area(row, 0, row, printedColumns - 1));
        }
    }

    void number(int row, int column, double value, Dress dress) {
        int style = book.styles().of(dress);
        rows.number(row, column, style, RowHeights.of(dress, "", widths[column]), value);
    }

    /** Makes a cell jump to the first cell of another sheet. */
    void link(int row, int column, String to) {
        sheet.link(CellNames.cell(row, column), CellNames.on(to) + CellNames.cell(0, 0));
    }

    /** Puts the rows into the sheet, and sets how it is printed. */
    void finish() {
        finish(rows.count(), 0);
    }

    /**
     * Puts the rows into the sheet, and sets how it is printed.
     *
     * @param top first row of the chart below
     * @param chartRows how many rows the chart takes; 0 without one
     */
    void finish(int top, int chartRows) {
        rows.finish();
        Paper paper = new Paper(across);
        paper.fit(printedWidth);
        if (chartRows > 0) {
            double above = rows.heightInPoints() + (top - rows.count()) * (double) RowHeights.STANDARD_IN_POINTS;
            paper.keepWhole(top, above, chartRows * (double) RowHeights.STANDARD_IN_POINTS);
        }
        String pages = "&R&9 " + book.texts().say("workbook.pages", "&P", "&N");
        sheet.print(
                paper,
                Math.max(rows.count(), top + chartRows) - 1,
                printedColumns - 1,
                part("&L&9 ", book.document().marking(), ""),
                part("&L&9 ", book.document().identity(), pages));
    }

    /** A blank after the size, since a digit there would be read as part of it; && is one &. */
    static String part(String before, String text, String after) {
        int room = LONGEST_FOOTER - before.length() - after.length();
        String line = CellText.line(text);
        String escaped = line.replace("&", "&&");
        while (escaped.length() > room) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -2)) + "…";
            escaped = line.replace("&", "&&");
        }
        return before + escaped + after;
    }
}
