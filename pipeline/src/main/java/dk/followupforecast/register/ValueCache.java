package dk.followupforecast.register;

import java.util.Arrays;

/**
 * Remembers what each spelling of a value stands for: a register names the same few areas millions of times. A register
 * that names something new in every row is read as rightly, only slower.
 */
final class ValueCache implements ValueReader {

    private static final int PLACES = 1 << 12;
    private static final int MOST = PLACES / 4;

    /** Bytes of a spelling worth remembering; no name is as long, and a hostile file must not fill the memory. */
    private static final int LONGEST = 200;

    private final ValueReader reader;
    private final byte[][] spellings = new byte[PLACES][];
    private final int[] values = new int[PLACES];
    private int size = 0;

    ValueCache(ValueReader reader) {
        this.reader = reader;
    }

    @Override
    public int read(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return reader.read(bytes, from, to);
        }
        int hash = to - from;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + bytes[at];
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        while (spellings[place] != null) {
            byte[] spelling = spellings[place];
            if (Arrays.equals(spelling, 0, spelling.length, bytes, from, to)) {
                return values[place];
            }
            place = place + 1 & PLACES - 1;
        }
        int value = reader.read(bytes, from, to);
        if (size < MOST) {
            size++;
            spellings[place] = Arrays.copyOfRange(bytes, from, to);
            values[place] = value;
        }
        return value;
    }
}
