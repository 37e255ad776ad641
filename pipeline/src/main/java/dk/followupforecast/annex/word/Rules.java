package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Table;

/** Where rules stand in a table, and their colours, which are those of the charts. */
final class Rules {

    static final String DARK = "00304F";
    static final String GREY = "A6A6A6";
    static final String TINT = "EAF1F6";

    private Rules() {}

    /** Whether a column begins another group than its neighbour on the left is in. */
    static boolean startsGroup(Table table, int column) {
        return column > 0
                && !table.columns()
                        .get(column)
                        .group()
                        .equals(table.columns().get(column - 1).group());
    }

    /** The column after the last one that shares the heading of this one; columns without a shared heading stand alone. */
    static int endOfGroup(Table table, int column) {
        int end = column + 1;
        boolean shared = !table.columns().get(column).group().isEmpty();
        while (shared && end < table.columns().size() && !startsGroup(table, end)) {
            end++;
        }
        return end;
    }
}
