package dk.followupforecast.calendar;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the due rows of a slice into one file, enciphered and sorted by area as far as memory is to hold them. */
final class DuePartWriter implements Closeable {

    /** Bytes that a task holds before it writes: a packed file is one slice however large it is. */
    private static final int MOST_HELD = 8 << 20;

    private static final int PIECE = 1 << 16;

    /** Rows of an area in memory. */
    private static final class Held extends ByteArrayOutputStream {
        private final DataOutputStream out = new DataOutputStream(this);
        private int rows = 0;

        /** In pieces: a cipher makes room for as much as it is given at once. */
        @Override
        public synchronized void writeTo(OutputStream stream) throws IOException {
            for (int from = 0; from < count; from += PIECE) {
                stream.write(buf, from, Math.min(PIECE, count - from));
            }
        }
    }

    private final OutputStream out;
    private final SortedMap<Integer, Held> heldByArea = new TreeMap<>();
    private final List<DuePart.Segment> segments = new ArrayList<>();
    private long held = 0;
    private long offset = 0;

    DuePartWriter(Path file, PartCipher cipher, long nonce) throws IOException {
        OutputStream written = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        this.out = cipher.over(written, nonce);
    }

    /** @param person text in UTF-8 */
    void add(int area, int key, byte[] person) throws IOException {
        Held ofArea = heldByArea.computeIfAbsent(area, first -> new Held());
        ofArea.out.writeInt(key);
        ofArea.out.writeInt(person.length);
        ofArea.out.write(person);
        ofArea.rows++;
        held += 2 * Integer.BYTES + person.length;
        if (held >= MOST_HELD) {
            flush();
        }
    }

    private void flush() throws IOException {
        for (var entry : heldByArea.entrySet()) {
            Held ofArea = entry.getValue();
            segments.add(new DuePart.Segment(entry.getKey(), offset, ofArea.rows));
            ofArea.writeTo(out);
            offset += ofArea.size();
        }
        heldByArea.clear();
        held = 0;
    }

    /** Where everything lies that was written, once it is closed. */
    List<DuePart.Segment> segments() {
        return segments;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
