package dk.followupforecast.register;

/**
 * How often a file has a fault.
 *
 * @param file the place of the file in the plan
 * @param rows how many rows have it; for a repeated person, rows beyond the first
 * @param differing how many of them say otherwise of a repeated person's birth year or GMFCS level than {@link FirstRecorded}
 * @param firstLine where it stands first, from 1; 0 where it concerns the whole file
 * @param column from 0; -1 where it concerns the whole row
 */
public record FaultCount(RowFault fault, int file, long rows, long differing, long firstLine, int column) {

    /** Together with what a later part of the file has. */
    FaultCount and(FaultCount later) {
        return new FaultCount(fault, file, rows + later.rows, differing + later.differing, firstLine, column);
    }
}
