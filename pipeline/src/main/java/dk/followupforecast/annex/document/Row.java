package dk.followupforecast.annex.document;

import java.util.List;

/**
 * A row of a table; its first cell names it.
 *
 * @param area code of the municipality that it is about, so that a reader can find it; empty where it is about none
 */
public record Row(Kind kind, String area, List<Cell> cells) {

    /** How a row stands to the others. */
    public enum Kind {
        PLAIN,
        /** A sum over some of the rows that are there too. */
        GROUP,
        /** A sum over all of them. */
        TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row plain(List<Cell> cells) {
        return new Row(Kind.PLAIN, "", cells);
    }
}
