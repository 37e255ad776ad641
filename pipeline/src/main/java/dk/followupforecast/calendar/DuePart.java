package dk.followupforecast.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * What a slice of the register has for the call list: where its rows lie, and no row itself.
 *
 * @param file name of the file that the task has written, in the folder for such files
 * @param nonce the number under which the file was enciphered
 * @param segments in the order of the register
 * @param formulas rows whose identifier a spreadsheet would take for a formula
 * @param firstFormula line of the file with the first of them
 */
public record DuePart(
        String file, long nonce, List<Segment> segments, Outcome outcome, long formulas, long firstFormula)
        implements Serializable {

    /** Rows of one area that lie together. */
    public record Segment(int area, long offset, int rows) implements Serializable {}

    /** How the task ended. */
    public enum Outcome {
        WHOLE,
        UNREADABLE,
        UNWRITTEN
    }
}
