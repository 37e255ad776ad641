package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;

/** Fits the columns of a table to what they hold. */
final class ColumnWidths {

    /** Free beside the text, in digits; Excel needs a little, and print needs more. */
    private static final double MARGIN = 2;

    private static final double LEAST = 7;
    private static final double MOST_OF_TEXT = 45;
    private static final double PROSE = 80;

    private ColumnWidths() {}

    /** @return the width of all columns, in digits */
    static double set(Page page, Grid grid) {
        double all = 0;
        for (int column = 0; column < grid.columns().size(); column++) {
            double width = of(grid, column);
            page.width(column, width);
            all += width;
        }
        return all;
    }

    private static double of(Grid grid, int column) {
        Column.Kind kind = grid.columns().get(column).kind();
        double needed = TextWidth.ofLongestBoldWord(grid.headers().get(column).text());
        for (Row row : grid.rows()) {
            needed = Math.max(needed, TextWidth.ofBold(longestLine(row.cells().get(column))));
        }
        double most = kind == Column.Kind.PROSE ? PROSE : MOST_OF_TEXT;
        return Math.max(LEAST, Math.min(most, needed + MARGIN));
    }

    private static String longestLine(Cell cell) {
        String longest = "";
        for (String line : cell.shown().split("\n")) {
            longest = line.length() > longest.length() ? line : longest;
        }
        return longest;
    }
}
