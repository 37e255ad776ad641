package dk.followupforecast.annex.document;

/**
 * A column of a table.
 *
 * @param group the heading that it shares with neighbouring columns of the same group; empty where it shares none
 * @param kind what its cells hold, which decides how they are set
 * @param weight how wide it is beside the other columns of the table
 */
public record Column(String group, String header, Kind kind, double weight) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** Names of rows or short text: set left, on one line where it fits. */
        TEXT,
        /** Sentences: set left and wrapped. */
        PROSE,
        /** Numbers: set right, digit below digit. */
        NUMBER
    }

    public Column {
        Document.requireText("header", header);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight must be above 0, was " + weight);
        }
    }

    public static Column number(String header) {
        return new Column("", header, Kind.NUMBER, 1);
    }

    public static Column number(String group, String header) {
        return new Column(group, header, Kind.NUMBER, 1);
    }

    public static Column text(String header, double weight) {
        return new Column("", header, Kind.TEXT, weight);
    }

    public static Column prose(String header, double weight) {
        return new Column("", header, Kind.PROSE, weight);
    }
}
