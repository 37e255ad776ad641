package dk.followupforecast.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Finds rows and values in the bytes of delimited text as RFC 4180 has it, without an object a row: after {@link #next}
 * the values of a row lie in {@link #bytes} from {@link #start} to {@link #end}. Until its end is found, a row is looked
 * at from its beginning each time more bytes have come, so nothing has to be remembered of half a row.
 */
final class CsvRows {

    /** Bytes in a line, as in any other extract. */
    static final int LONGEST_LINE = 100_000;

    /** Bytes in which a row and its line end must lie; no further is looked, so what is found hangs on the file alone. */
    private static final int FARTHEST = LONGEST_LINE + 2;

    private static final int BUFFER = 1 << 19;

    private static final byte PLAIN = 0;
    private static final byte DELIMITER = 1;
    private static final byte LINE_FEED = 2;
    private static final byte CARRIAGE_RETURN = 3;
    private static final byte QUOTE = 4;
    private static final byte CONTROL = 5;
    private static final byte HIGH = 6;

    /** How a look at the bytes for one row ends. */
    private enum Found {
        ROW,
        BROKEN_QUOTES,
        NEEDS_MORE
    }

    private final InputStream in;
    private final byte[] kinds = new byte[256];
    private final int[] starts;
    private final int[] ends;
    private final boolean[] doubled;

    /** The place in the file behind the slice: rows that begin there and quotation marks from there on are another's. */
    private final long sliceEnd;

    private final byte[] bytes = new byte[BUFFER];
    private int limit = 0;
    private boolean ended = false;

    /** How far the row at hand is looked at, and whether the file ends there. */
    private int end = 0;

    private boolean last = false;

    /** The place in the file of the first byte held. */
    private long base;

    private int rowStart = 0;
    private int rowEnd = 0;
    private int nextRow = 0;
    private int at;
    private int valueStart;
    private int width;
    private boolean highBytes;
    private boolean badCharacter;
    private int rowLines = 0;
    private int rowQuotes = 0;
    private long line = 0;
    private long quotes = 0;
    private RowFault stop;

    /**
     * @param from the place in the file of the stream's first byte
     * @param width of the header: values beyond it are counted and not kept
     */
    CsvRows(InputStream in, long from, long sliceEnd, char delimiter, int width) {
        this.in = in;
        this.base = from;
        this.sliceEnd = sliceEnd;
        this.starts = new int[width];
        this.ends = new int[width];
        this.doubled = new boolean[width];
        for (int value = 0; value < kinds.length; value++) {
            kinds[value] = value >= 0x80 ? HIGH : value < ' ' && value != '\t' ? CONTROL : PLAIN;
        }
        kinds['\n'] = LINE_FEED;
        kinds['\r'] = CARRIAGE_RETURN;
        kinds['"'] = QUOTE;
        kinds[delimiter] = DELIMITER;
    }

    /** Passes over the mark that says UTF-8, where the file begins with it. */
    void skipByteOrderMark() throws IOException {
        fill();
        if (limit >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            nextRow = 3;
        }
    }

    /**
     * Goes behind the first line feed outside quotes, where the first row of a slice begins.
     *
     * @param withinQuotes whether a quoted value is open where the slice begins
     */
    void skipToFirstRow(boolean withinQuotes) throws IOException {
        boolean quoted = withinQuotes;
        while (base + nextRow < sliceEnd) {
            if (nextRow == limit) {
                rowStart = nextRow;
                fill();
                if (nextRow == limit) {
                    return;
                }
            }
            byte value = bytes[nextRow++];
            if (value == '"') {
                quoted = !quoted;
                quotes++;
            } else if (value == '\n' && !quoted) {
                return;
            }
        }
    }

    /**
     * Finds the next row that begins in the slice.
     *
     * @return false behind the last, and where the text cannot be read on, for which see {@link #findStop}
     */
    boolean next() throws IOException {
        line += rowLines;
        quotes += rowQuotes;
        rowLines = 0;
        rowQuotes = 0;
        rowStart = nextRow;
        while (stop == null && base + rowStart < sliceEnd) {
            Found found = look();
            if (found == Found.ROW && rowEnd - rowStart <= LONGEST_LINE) {
                return true;
            }
            if (found == Found.BROKEN_QUOTES || found == Found.NEEDS_MORE && isOpenOverLines()) {
                stopAt(RowFault.BROKEN_QUOTES);
            } else if (found == Found.ROW || end - rowStart == FARTHEST) {
                stopAt(RowFault.LINE_TOO_LONG);
            } else if (ended) {
                return false;
            } else {
                fill();
            }
        }
        return false;
    }

    /** A quotation mark that nobody closes makes one value of all lines behind it. */
    private boolean isOpenOverLines() {
        return rowLines > 0 && end - rowStart == FARTHEST;
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
        int place = rowStart;
        while (place < rowEnd && (bytes[place] == ' ' || bytes[place] == '\t')) {
            place++;
        }
        return place == rowEnd;
    }

    /** Moves the row at hand to the front, and reads on behind it. */
    private void fill() throws IOException {
        System.arraycopy(bytes, rowStart, bytes, 0, limit - rowStart);
        base += rowStart;
        limit -= rowStart;
        nextRow -= rowStart;
        rowStart = 0;
        while (limit < bytes.length && !ended) {
            int read = in.read(bytes, limit, bytes.length - limit);
            ended = read < 0;
            limit += Math.max(read, 0);
        }
    }

    private Found look() {
        end = Math.min(limit, rowStart + FARTHEST);
        last = ended && end == limit;
        at = rowStart;
        valueStart = at;
        width = 0;
        rowLines = 0;
        rowQuotes = 0;
        highBytes = false;
        badCharacter = false;
        Found found = null;
        while (found == null) {
            at = skipPlain(bytes, kinds, at, end);
            found = at == end ? endOfBytes() : special(kinds[bytes[at] & 0xFF]);
        }
        return found;
    }

    private static int skipPlain(byte[] bytes, byte[] kinds, int from, int limit) {
        int at = from;
        while (at < limit && kinds[bytes[at] & 0xFF] == PLAIN) {
            at++;
        }
        return at;
    }

    private Found endOfBytes() {
        if (!last || at == rowStart) {
            return Found.NEEDS_MORE;
        }
        endValue(valueStart, at, false);
        return endRow(at, at);
    }

    /** What a byte that is not plain does; nothing where the row goes on. */
    private Found special(byte kind) {
        switch (kind) {
            case DELIMITER -> {
                endValue(valueStart, at, false);
                valueStart = ++at;
                return null;
            }
            case LINE_FEED -> {
                endValue(valueStart, at, false);
                return endRow(at, at + 1);
            }
            case CARRIAGE_RETURN -> {
                return carriageReturn();
            }
            case QUOTE -> {
                return at == valueStart ? quoted() : Found.BROKEN_QUOTES;
            }
            default -> {
                noteOdd(kind);
                at++;
                return null;
            }
        }
    }

    private void noteOdd(byte kind) {
        highBytes |= kind == HIGH;
        badCharacter |= kind != HIGH;
    }

    /** Ends a line only together with a line feed. */
    private Found carriageReturn() {
        if (at + 1 == end && !last) {
            return Found.NEEDS_MORE;
        }
        if (at + 1 < end && bytes[at + 1] == '\n') {
            endValue(valueStart, at, false);
            return endRow(at, at + 2);
        }
        badCharacter = true;
        at++;
        return null;
    }

    /** A value in quotes, which ends before a delimiter or with the row. */
    private Found quoted() {
        countQuote(at);
        int open = at++;
        boolean hasDoubled = false;
        while (true) {
            if (at == end) {
                return last ? Found.BROKEN_QUOTES : Found.NEEDS_MORE;
            }
            byte kind = kinds[bytes[at] & 0xFF];
            if (kind == QUOTE) {
                countQuote(at);
                if (at + 1 < end && bytes[at + 1] == '"') {
                    hasDoubled = true;
                    countQuote(++at);
                } else if (at + 1 < end || last) {
                    break;
                } else {
                    return Found.NEEDS_MORE;
                }
            } else if (kind == LINE_FEED) {
                rowLines++;
            } else if (kind >= CONTROL || kind == CARRIAGE_RETURN && (at + 1 >= end || bytes[at + 1] != '\n')) {
                noteOdd(kind);
            }
            at++;
        }
        endValue(open + 1, at, hasDoubled);
        at++;
        return afterQuoted();
    }

    private Found afterQuoted() {
        if (at == end) {
            return last ? endRow(at, at) : Found.NEEDS_MORE;
        }
        byte kind = kinds[bytes[at] & 0xFF];
        if (kind == DELIMITER) {
            valueStart = ++at;
            return null;
        }
        int feed = kind == CARRIAGE_RETURN ? at + 1 : at;
        if (feed == end && !last) {
            return Found.NEEDS_MORE;
        }
        return feed < end && bytes[feed] == '\n' ? endRow(at, feed + 1) : Found.BROKEN_QUOTES;
    }

    private void countQuote(int place) {
        rowQuotes += base + place < sliceEnd ? 1 : 0;
    }

    private void endValue(int from, int to, boolean hasDoubled) {
        if (width < starts.length) {
            starts[width] = from;
            ends[width] = to;
            doubled[width] = hasDoubled;
        }
        width++;
    }

    private Found endRow(int behind, int next) {
        rowLines += next > behind ? 1 : 0;
        rowEnd = behind;
        nextRow = next;
        return Found.ROW;
    }

    /** Makes one quotation mark of two; in place, so that only the values can be read afterwards and not the row. */
    void unescape() {
        for (int value = 0; value < Math.min(width, starts.length); value++) {
            if (doubled[value]) {
                int to = starts[value];
                for (int from = starts[value]; from < ends[value]; from++) {
                    bytes[to++] = bytes[from];
                    from += bytes[from] == '"' ? 1 : 0;
                }
                ends[value] = to;
            }
        }
    }

    /** Reads no more rows, but counts the quotation marks of the slice: where others begin within quotes hangs on it. */
    private void stopAt(RowFault fault) throws IOException {
        stop = fault;
        rowQuotes = 0;
        nextRow = rowStart;
        skipToEnd();
    }

    private void skipToEnd() throws IOException {
        while (base + nextRow < sliceEnd) {
            if (nextRow == limit) {
                rowStart = nextRow;
                fill();
                if (nextRow == limit) {
                    return;
                }
            }
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

    int start(int value) {
        return starts[value];
    }

    int end(int value) {
        return ends[value];
    }

    int rowStart() {
        return rowStart;
    }

    int rowEnd() {
        return rowEnd;
    }

    /** How many values the row has. */
    int width() {
        return width;
    }

    /** Whether a letter of the row is not ASCII's. */
    boolean hasHighBytes() {
        return highBytes;
    }

    /** Whether a character of the row has no place in a text file. */
    boolean hasBadCharacter() {
        return badCharacter;
    }

    /** The line on which the row at hand begins, from 0 where the first row of the slice does. */
    long line() {
        return line;
    }

    /** Line feeds of all rows so far, that at hand included. */
    long linesRead() {
        return line + rowLines;
    }

    /** Quotation marks of the slice so far. */
    long quotes() {
        return quotes + rowQuotes;
    }
}
