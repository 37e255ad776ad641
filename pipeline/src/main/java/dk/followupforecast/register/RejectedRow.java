package dk.followupforecast.register;

/**
 * Where a row has a fault for which it does not count; what stood there is not repeated.
 *
 * @param file the place of the file in the plan
 * @param line from 1; for Parquet the number of the row; 0 where it concerns the whole file
 * @param column from 0; -1 where it concerns the whole row
 */
public record RejectedRow(int file, long line, int column, RowFault fault) {}
