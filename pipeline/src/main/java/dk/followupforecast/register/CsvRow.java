package dk.followupforecast.register;

import static dk.followupforecast.register.ByteKinds.CARRIAGE_RETURN;
import static dk.followupforecast.register.ByteKinds.CONTROL;
import static dk.followupforecast.register.ByteKinds.DELIMITER;
import static dk.followupforecast.register.ByteKinds.HIGH;
import static dk.followupforecast.register.ByteKinds.LINE_FEED;
import static dk.followupforecast.register.ByteKinds.PLAIN;
import static dk.followupforecast.register.ByteKinds.QUOTE;

/**
 * One row of delimited text as RFC 4180 has it, found in bytes that may not reach to its end. Each look begins at the
 * row's beginning, so nothing has to be remembered of half a row.
 */
final class CsvRow {

    /** How a look at the bytes for one row ends. */
    enum Found {
        ROW,
        BROKEN_QUOTES,
        NEEDS_MORE
    }

    private final byte[] bytes;
    private final byte[] kinds;
    private final RowValues values;

    private int start = 0;
    private int end = 0;
    private int next = 0;

    /** How far is looked, and whether the file ends there. */
    private int limit = 0;

    private boolean last = false;

    /** Quotation marks from here on are another slice's. */
    private int quotesTo = 0;

    private int at = 0;
    private int valueStart = 0;
    private boolean highBytes = false;
    private boolean badCharacter = false;
    private int lines = 0;
    private int quotes = 0;

    CsvRow(byte[] bytes, byte[] kinds, RowValues values) {
        this.bytes = bytes;
        this.kinds = kinds;
        this.values = values;
    }

    /** Nothing is known of the row that begins at a place. */
    void begin(int place) {
        start = place;
        limit = place;
        values.clear();
        highBytes = false;
        badCharacter = false;
        lines = 0;
        quotes = 0;
    }

    /**
     * Looks for the end of the row that begins at a place.
     *
     * @param to how far to look at the most
     * @param isLast whether the file ends there
     * @param sliceTo where the slice ends: quotation marks from there on are not counted
     */
    Found look(int from, int to, boolean isLast, int sliceTo) {
        begin(from);
        limit = to;
        last = isLast;
        quotesTo = sliceTo;
        at = from;
        valueStart = from;
        Found found = null;
        while (found == null) {
            at = skipPlain(bytes, kinds, at, limit);
            found = at == limit ? endOfBytes() : special(kinds[bytes[at] & 0xFF]);
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
        if (!last || at == start) {
            return Found.NEEDS_MORE;
        }
        values.add(valueStart, at, false);
        return endRow(at, at);
    }

    /** What a byte that is not plain does; nothing where the row goes on. */
    private Found special(byte kind) {
        switch (kind) {
            case DELIMITER -> {
                values.add(valueStart, at, false);
                valueStart = ++at;
                return null;
            }
            case LINE_FEED -> {
                values.add(valueStart, at, false);
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
        if (at + 1 == limit && !last) {
            return Found.NEEDS_MORE;
        }
        if (at + 1 < limit && bytes[at + 1] == '\n') {
            values.add(valueStart, at, false);
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
            if (at == limit) {
                return last ? Found.BROKEN_QUOTES : Found.NEEDS_MORE;
            }
            byte kind = kinds[bytes[at] & 0xFF];
            if (kind == QUOTE) {
                countQuote(at);
                if (at + 1 < limit && bytes[at + 1] == '"') {
                    hasDoubled = true;
                    countQuote(++at);
                } else if (at + 1 < limit || last) {
                    break;
                } else {
                    return Found.NEEDS_MORE;
                }
            } else if (kind == LINE_FEED) {
                lines++;
            } else if (kind >= CONTROL || kind == CARRIAGE_RETURN && (at + 1 >= limit || bytes[at + 1] != '\n')) {
                noteOdd(kind);
            }
            at++;
        }
        values.add(open + 1, at, hasDoubled);
        at++;
        return afterQuoted();
    }

    private Found afterQuoted() {
        if (at == limit) {
            return last ? endRow(at, at) : Found.NEEDS_MORE;
        }
        byte kind = kinds[bytes[at] & 0xFF];
        if (kind == DELIMITER) {
            valueStart = ++at;
            return null;
        }
        int feed = kind == CARRIAGE_RETURN ? at + 1 : at;
        if (feed == limit && !last) {
            return Found.NEEDS_MORE;
        }
        return feed < limit && bytes[feed] == '\n' ? endRow(at, feed + 1) : Found.BROKEN_QUOTES;
    }

    private void countQuote(int place) {
        quotes += place < quotesTo ? 1 : 0;
    }

    private Found endRow(int behind, int nextRow) {
        lines += nextRow > behind ? 1 : 0;
        end = behind;
        next = nextRow;
        return Found.ROW;
    }

    /** Where the row begins in the bytes. */
    int start() {
        return start;
    }

    /** Where it ends, its line end not included. */
    int end() {
        return end;
    }

    /** Where the next row begins. */
    int next() {
        return next;
    }

    /** How many bytes have been looked at. */
    int looked() {
        return limit - start;
    }

    /** Whether a letter of the row is not ASCII's. */
    boolean hasHighBytes() {
        return highBytes;
    }

    /** Whether a character of the row has no place in a text file. */
    boolean hasBadCharacter() {
        return badCharacter;
    }

    /** Line feeds of the row, as far as it has been looked at. */
    int lines() {
        return lines;
    }

    /** Its quotation marks that lie in the slice. */
    int quotes() {
        return quotes;
    }
}
