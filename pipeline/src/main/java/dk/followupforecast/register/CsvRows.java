package dk.followupforecast.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The rows of a slice of delimited text, one after the other and without an object a row: after {@link #next} the row at
 * hand is {@link #row}, and its values lie in {@link #bytes} where {@link #values} says.
 */
final class CsvRows {

    /** Bytes in a line, as in any other extract. */
    static final int LONGEST_LINE = 100_000;

    /** Bytes in which a row and its line end must lie; no further is looked, so what is found hangs on the file alone. */
    private static final int FARTHEST = LONGEST_LINE + 2;

    private final HeldBytes held;
    private final byte[] bytes;
    private final RowValues values;
    private final CsvRow row;

    /** The place in the file behind the slice: rows that begin there and quotation marks from there on are another's. */
    private final long sliceEnd;

    private int nextRow = 0;
    private long line = 0;
    private long quotes = 0;
    private RowFault stop;

    /**
     * @param from the place in the file of the stream's first byte
     * @param width of the header: values beyond it are counted and not kept
     */
    CsvRows(InputStream in, long from, long sliceEnd, char delimiter, int width) {
        this.held = new HeldBytes(in, from);
        this.bytes = held.bytes();
        this.values = new RowValues(bytes, width);
        this.row = new CsvRow(bytes, ByteKinds.of(delimiter), values);
        this.sliceEnd = sliceEnd;
    }

    /** Passes over the mark that says UTF-8, where the file begins with it. */
    void skipByteOrderMark() throws IOException {
        fill(nextRow);
        if (held.limit() >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            nextRow = 3;
        }
    }

    /** Whether a quoted value is open where the slice begins, as far as one can see there; see {@link QuoteGuess}. */
    boolean guessWithinQuotes(byte before, char delimiter) throws IOException {
        fill(nextRow);
        return QuoteGuess.isWithin(before, bytes, held.limit(), delimiter);
    }

    /**
     * Goes behind the first line feed outside quotes, where the first row of a slice begins.
     *
     * @param withinQuotes whether a quoted value is open where the slice begins
     */
    void skipToFirstRow(boolean withinQuotes) throws IOException {
        boolean quoted = withinQuotes;
        while (hasMoreOfSlice()) {
            byte value = bytes[nextRow++];
            if (value == '"') {
                quoted = !quoted;
                quotes++;
            } else if (value == '\n' && !quoted) {
                return;
            }
        }
    }

    /** Whether there is a further byte of the slice, which then is held. */
    private boolean hasMoreOfSlice() throws IOException {
        if (held.place(nextRow) >= sliceEnd) {
            return false;
        }
        if (nextRow == held.limit()) {
            fill(nextRow);
        }
        return nextRow < held.limit();
    }

    private void fill(int keepFrom) throws IOException {
        held.fill(keepFrom);
        nextRow -= keepFrom;
    }

    /**
     * Finds the next row that begins in the slice.
     *
     * @return false behind the last, and where the text cannot be read on, for which see {@link #findStop}
     */
    boolean next() throws IOException {
        line += row.lines();
        quotes += row.quotes();
        row.begin(nextRow);
        while (stop == null && held.place(nextRow) < sliceEnd) {
            CsvRow.Found found = look();
            if (found == CsvRow.Found.ROW && row.end() - row.start() <= LONGEST_LINE) {
                nextRow = row.next();
                return true;
            }
            if (found == CsvRow.Found.BROKEN_QUOTES || found == CsvRow.Found.NEEDS_MORE && isOpenOverLines()) {
                stopAt(RowFault.BROKEN_QUOTES);
            } else if (found == CsvRow.Found.ROW || row.looked() == FARTHEST) {
                stopAt(RowFault.LINE_TOO_LONG);
            } else if (held.isEnded()) {
                return false;
            } else {
                fill(nextRow);
            }
        }
        return false;
    }

    private CsvRow.Found look() {
        int to = Math.min(held.limit(), nextRow + FARTHEST);
        int sliceTo = (int) Math.min(sliceEnd - held.place(0), Integer.MAX_VALUE);
        return row.look(nextRow, to, held.isEnded() && to == held.limit(), sliceTo);
    }

    /** A quotation mark that nobody closes makes one value of all lines behind it. */
    private boolean isOpenOverLines() {
        return row.lines() > 0 && row.looked() == FARTHEST;
    }

    /** Finds the header: the first line that has anything on it. */
    boolean nextHeader() throws IOException {
        boolean found = next();
        while (found && isBlankLine()) {
            found = next();
        }
        return found;
    }

    private boolean isBlankLine() {
        int place = row.start();
        while (place < row.end() && (bytes[place] == ' ' || bytes[place] == '\t')) {
            place++;
        }
        return place == row.end();
    }

    /** Reads no more rows, but counts the quotation marks of the slice: where others begin within quotes hangs on it. */
    private void stopAt(RowFault fault) throws IOException {
        stop = fault;
        row.begin(nextRow);
        while (hasMoreOfSlice()) {
            quotes += bytes[nextRow++] == '"' ? 1 : 0;
        }
    }

    /** Why no more rows are read, where it is not that there are none. */
    Optional<RowFault> findStop() {
        return Optional.ofNullable(stop);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The row at hand; one object for all rows. */
    CsvRow row() {
        return row;
    }

    /** The values of the row at hand; one object for all rows. */
    RowValues values() {
        return values;
    }

    /** The line on which the row at hand begins, from 0 where the first row of the slice does. */
    long line() {
        return line;
    }

    /** Line feeds of all rows so far, that at hand included. */
    long linesRead() {
        return line + row.lines();
    }

    /** Quotation marks of the slice so far. */
    long quotes() {
        return quotes + row.quotes();
    }
}
