package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;
import java.util.Arrays;

/** Fits the columns of a table to what they hold. */
final class ColumnWidths {

    /** Free beside the text, in digits; Excel needs a little, and print needs more. */
    private static final double MARGIN = 2;

    private static final double MARGIN_OF_HEADER = 1;

    private static final double INDENT = 1.5;
    private static final double GAP = 3;
    private static final double SHORT_HEADER = 11;
    private static final double HEADER_OF_TWO_LINES = 15;
    private static final int MOST_LINES_OF_HEADER = 3;
    private static final double LEAST = 7;
    private static final double MOST_OF_TEXT = 45;
    private static final double PROSE = 80;

    private ColumnWidths() {}

    /** What of A4 across is legible on one page. */
    private static final double WIDEST = 150;

    /** Columns of text that are wider have room to break their lines. */
    private static final double LEAST_OF_BROKEN = 28;

    /** The widths of the columns, in digits. */
    static double[] of(Grid grid) {
        double[] widths = new double[grid.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = of(grid, column);
        }
        if (grid.columns().stream().anyMatch(column -> column.kind() == Column.Kind.PROSE)) {
            narrow(widths);
        }
        return widths;
    }

    /** Takes from the wide columns, in proportion to what they can spare, what a page across has no room for. */
    private static void narrow(double[] widths) {
        double over = Arrays.stream(widths).sum() - WIDEST;
        double spare = Arrays.stream(widths).map(ColumnWidths::spare).sum();
        if (over <= 0 || spare == 0) {
            return;
        }
        double share = Math.min(1, over / spare);
        for (int column = 0; column < widths.length; column++) {
            widths[column] -= share * spare(widths[column]);
        }
    }

    private static double spare(double width) {
        return Math.max(0, width - LEAST_OF_BROKEN);
    }

    private static double of(Grid grid, int column) {
        Column.Kind kind = grid.columns().get(column).kind();
        double needed = header(grid.headers().get(column).text()) + MARGIN_OF_HEADER - MARGIN;
        for (Row row : grid.rows()) {
            needed = Math.max(needed, TextWidth.ofBold(longestLine(row.cells().get(column))));
        }
        double free = free(grid, column);
        double most = kind == Column.Kind.PROSE ? PROSE : MOST_OF_TEXT;
        return free + Math.max(LEAST, Math.min(most, needed + MARGIN));
    }

    /** A short one, such as {@code III-V 2008}, stands on one line, a longer one takes two or three. */
    private static double header(String text) {
        double line = TextWidth.ofBold(text);
        if (line <= SHORT_HEADER) {
            return line;
        }
        double two = broken(text, 2);
        return two <= HEADER_OF_TWO_LINES ? two : broken(text, MOST_LINES_OF_HEADER);
    }

    /** The least width, to a digit, at which a header takes no more lines; its longest word stays whole. */
    private static double broken(String text, int lines) {
        double width = TextWidth.ofLongestBoldWord(text);
        while (TextWidth.lines(text, width, TextWidth.BOLD).size() > lines) {
            width++;
        }
        return width;
    }

    /** Free at the left: a gap parts groups of columns, where a line would touch the numbers before it. */
    private static double free(Grid grid, int column) {
        if (grid.headers().get(column).startsGroup()) {
            return GAP;
        }
        return grid.isIndented(column) ? INDENT : 0;
    }

    private static String longestLine(Cell cell) {
        String longest = "";
        for (String line : cell.shown().split("\n")) {
            longest = line.length() > longest.length() ? line : longest;
        }
        return longest;
    }
}
