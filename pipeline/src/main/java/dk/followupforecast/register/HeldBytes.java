package dk.followupforecast.register;

import java.io.IOException;
import java.io.InputStream;

/** The piece of a file that is held at a time; it goes forward through the file, in one array from first to last. */
final class HeldBytes {

    private static final int MOST = 1 << 19;

    private final InputStream in;
    private final byte[] bytes = new byte[MOST];

    /** The place in the file of the first byte held. */
    private long base;

    private int limit = 0;
    private boolean ended = false;

    /** @param from the place in the file of the stream's first byte */
    HeldBytes(InputStream in, long from) {
        this.in = in;
        this.base = from;
    }

    /** Lets go of what lies before a place, moves the rest to the front and reads on behind it. */
    void fill(int keepFrom) throws IOException {
        System.arraycopy(bytes, keepFrom, bytes, 0, limit - keepFrom);
        base += keepFrom;
        limit -= keepFrom;
        while (limit < bytes.length && !ended) {
            int read = in.read(bytes, limit, bytes.length - limit);
            ended = read < 0;
            limit += Math.max(read, 0);
        }
    }

    /** Always the same array; what lies from {@link #limit} on is none of the file. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes are held. */
    int limit() {
        return limit;
    }

    /** Whether the file ends with the bytes held. */
    boolean isEnded() {
        return ended;
    }

    /** The place in the file of a byte held. */
    long place(int at) {
        return base + at;
    }
}
