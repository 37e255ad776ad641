package dk.followupforecast.register;

import java.io.Serializable;

/** What a slice holds: how many rows and lines, and what is wrong with them. */
public final class SliceResult implements Serializable {

    private final FaultLog faults = new FaultLog();
    private long rows = 0;
    private long lines = 0;
    private boolean withinQuotes = false;
    private boolean turnsQuotes = false;
    private boolean stopped = false;

    void countRow() {
        rows++;
    }

    /** @param withinQuotes whether the slice was read as one that begins within quotes */
    void begin(boolean withinQuotes) {
        this.withinQuotes = withinQuotes;
    }

    /**
     * Ends the account of a slice of text.
     *
     * @param lines line feeds from where the slice's first row begins to where the next slice's begins
     * @param quotes quotation marks in the slice
     */
    public void end(long lines, long quotes) {
        this.lines = lines;
        this.turnsQuotes = quotes % 2 != 0;
    }

    /** Notes why the slice could not be read to its end. */
    public void stop(RowFault fault, long line) {
        faults.add(fault, line, -1);
        stopped = true;
    }

    FaultLog faults() {
        return faults;
    }

    /** Rows that are not blank, good or not. */
    public long rows() {
        return rows;
    }

    long lines() {
        return lines;
    }

    /** Whether the slice was read as one that begins within quotes. */
    boolean isReadWithinQuotes() {
        return withinQuotes;
    }

    /** Whether a quoted value is open at one end of the slice and not at the other. */
    boolean turnsQuotes() {
        return turnsQuotes;
    }

    /** Whether the slice could not be read to its end. */
    public boolean isStopped() {
        return stopped;
    }
}
