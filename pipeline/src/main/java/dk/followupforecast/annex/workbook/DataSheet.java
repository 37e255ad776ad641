package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Row;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A sheet with one table: title, marking, what the sheet holds and the source in the first four rows, whatever the table;
 * the headers in the fifth; the rows; notes and chart below.
 */
final class DataSheet {

    /** From 0; the same on every sheet, so that programs and people find it. */
    static final int HEADER_ROW = 4;

    private final Book book;
    private final Grid grid;
    private final Page page;
    private final double[] widths;

    /** Whether the first cell of a row names a sheet and leads there. */
    private final boolean leading;

    private DataSheet(Book book, Grid grid, boolean leading) {
        this.book = book;
        this.grid = grid;
        this.leading = leading;
        this.widths = ColumnWidths.of(grid);
        this.page = grid.isForPrograms()
                // Hundreds of rows that hardly anyone reads on paper: upright they take a third of the pages.
                ? new Page(book, grid.sheet(), false, widths)
                : new Page(book, grid.sheet(), widths);
    }

    static void write(Book book, Grid grid) {
        new DataSheet(book, grid, false).write();
    }

    /** A table whose rows begin with the names of sheets. */
    static void writeContents(Book book, Grid grid) {
        new DataSheet(book, grid, true).write();
    }

    private void write() {
        head();
        headers();
        for (int at = 0; at < grid.rows().size(); at++) {
            row(HEADER_ROW + 1 + at, grid.rows().get(at));
        }
        int below = notes(page.printedWidth());
        book.addTable(page.sheet(), grid);
        page.sheet().keepHeaders(area());
        page.finish(below, grid.plot().isPresent() ? NativeChart.HEIGHT_IN_ROWS : 0);
        grid.plot()
                .ifPresent(plot -> book.addChart(page.sheet(), new NativeChart(book, page.sheet(), grid, plot), below));
    }

    private void head() {
        page.line(0, CellText.line(grid.title()), Look.TITLE);
        page.line(1, book.document().marking(), Look.MARKING);
        page.line(2, holds(), Look.LINE);
        page.line(3, CellText.line(grid.source()), Look.LINE);
    }

    /** What one should know before reading the table: its size, its marks, what comes below it. */
    private String holds() {
        StringBuilder line = new StringBuilder(book.texts()
                .say("workbook.holds", grid.rows().size(), grid.headers().size()));
        for (String mark : marks()) {
            line.append(' ').append(mark);
        }
        if (!grid.notes().isEmpty()) {
            line.append(' ').append(book.texts().say("workbook.holds.notes"));
        }
        if (grid.plot().isPresent()) {
            line.append(' ').append(book.texts().say("workbook.holds.chart"));
        }
        return line.toString();
    }

    private Set<String> marks() {
        Set<String> marks = new LinkedHashSet<>();
        for (Row row : grid.rows()) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Missing missing) {
                    marks.add(book.texts().say("workbook.mark", missing.shown(), missing.spoken()));
                }
            }
        }
        return marks;
    }

    private void headers() {
        for (int column = 0; column < grid.headers().size(); column++) {
            String text = grid.headers().get(column).text();
            Look look = grid.isNumber(column) ? Look.HEADER_OF_NUMBERS : Look.HEADER_OF_TEXT;
            boolean quoted = CellText.beginsLikeFormula(text);
            page.text(HEADER_ROW, column, text, new Dress(look, Row.Kind.PLAIN, place(column, false), "", quoted));
        }
    }

    private void row(int at, Row row) {
        boolean high = hasManyLines(row);
        for (int column = 0; column < row.cells().size(); column++) {
            Dress.Place place = place(column, high);
            if (row.cells().get(column) instanceof Cell.Number number) {
                number(at, column, row.kind(), place, number);
            } else if (leading && column == 0) {
                link(at, row.cells().get(column).shown());
            } else {
                text(at, column, row.kind(), place, row.cells().get(column).shown());
            }
        }
    }

    private boolean hasManyLines(Row row) {
        for (int column = 0; column < widths.length; column++) {
            double room = widths[column] - 1;
            if (TextWidth.lines(row.cells().get(column).shown(), room, 1).size() > 1) {
                return true;
            }
        }
        return false;
    }

    private void number(int row, int column, Row.Kind sum, Dress.Place place, Cell.Number number) {
        String fixed = grid.headers().get(column).code();
        boolean own = fixed.isEmpty() || fixed.equals(Styles.AS_TEXT);
        String code = own ? NumberCode.of(number, book.texts()) : fixed;
        page.number(row, column, number.value().doubleValue(), new Dress(Look.NUMBER, sum, place, code, false));
    }

    private void text(int row, int column, Row.Kind sum, Dress.Place place, String text) {
        boolean asText = grid.headers().get(column).code().equals(Styles.AS_TEXT);
        String code = asText && text.length() <= Styles.LONGEST_AS_TEXT ? Styles.AS_TEXT : "";
        boolean quoted = CellText.beginsLikeFormula(text);
        page.text(row, column, text, new Dress(look(column), sum, place, code, quoted));
    }

    private void link(int row, String sheet) {
        page.text(row, 0, sheet, Look.LINK_IN_TABLE);
        page.link(row, 0, sheet);
    }

    private Dress.Place place(int column, boolean high) {
        return new Dress.Place(grid.isIndented(column), high);
    }

    private Look look(int column) {
        return switch (grid.columns().get(column).kind()) {
            case TEXT -> Look.TEXT;
            case PROSE -> Look.PROSE;
            case NUMBER -> Look.NUMBER;
        };
    }

    /**
     * Notes are broken into rows, as wide as what is printed: a cell as wide would have to be merged, which screen readers trip
     * over.
     *
     * @return the first row that is free below
     */
    private int notes(double width) {
        int row = HEADER_ROW + 1 + grid.rows().size() + 1;
        for (String note : grid.notes()) {
            for (String line : TextWidth.lines(CellText.clean(note), width, 1)) {
                page.text(row++, 0, line, Look.LINE);
            }
        }
        return grid.notes().isEmpty() ? row : row + 1;
    }

    private String area() {
        int last = HEADER_ROW + grid.rows().size();
        return CellNames.area(HEADER_ROW, 0, last, grid.headers().size() - 1);
    }
}
