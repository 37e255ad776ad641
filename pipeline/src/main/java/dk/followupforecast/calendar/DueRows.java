package dk.followupforecast.calendar;

import dk.followupforecast.calendar.DuePart.Segment;
import dk.followupforecast.register.CountedSlice;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.vocabulary.View;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The due rows of a whole register, by area, in the order of the register. */
public final class DueRows {

    private static final int BUFFER = 1 << 16;

    /** Takes a row. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int key, String person) throws IOException;
    }

    private final Path folder;
    private final PartCipher cipher;
    private final List<DuePart> parts;

    private DueRows(Path folder, PartCipher cipher, List<DuePart> parts) {
        this.folder = folder;
        this.cipher = cipher;
        this.parts = parts;
    }

    /**
     * Has an engine find them.
     *
     * @param slices of a register that was counted and found good
     * @param folder for the engine's own files; the rows lie there, enciphered, until somebody deletes it
     */
    public static DueRows find(
            RegisterPlan plan,
            List<CountedSlice> slices,
            RegisterEngine engine,
            View view,
            DueTable table,
            Path folder) {
        PartCipher cipher = PartCipher.draw();
        FindDue work = new FindDue(plan, view, table.cohorts(), folder.toString(), cipher);
        return new DueRows(folder, cipher, engine.forEach(slices, work));
    }

    /** One a slice, in their order. */
    public List<DuePart> parts() {
        return parts;
    }

    /** Rows by area, as {@link dk.followupforecast.register.CohortKey#area} numbers them; 0 is none. */
    public SortedMap<Integer, Long> countByArea() {
        SortedMap<Integer, Long> rows = new TreeMap<>();
        parts.forEach(part ->
                part.segments().forEach(segment -> rows.merge(segment.area(), (long) segment.rows(), Long::sum)));
        return rows;
    }

    /** @return how many rows there were */
    public long forEach(int area, Visitor visitor) throws IOException {
        long rows = 0;
        for (DuePart part : parts) {
            List<Segment> segments = part.segments().stream()
                    .filter(segment -> segment.area() == area)
                    .toList();
            if (!segments.isEmpty()) {
                try (FileChannel channel = FileChannel.open(folder.resolve(part.file()))) {
                    for (Segment segment : segments) {
                        InputStream stream = new BufferedInputStream(
                                Channels.newInputStream(channel.position(segment.offset())), BUFFER);
                        read(cipher.over(stream, part.nonce(), segment.offset()), segment.rows(), visitor);
                        rows += segment.rows();
                    }
                }
            }
        }
        return rows;
    }

    private static void read(InputStream stream, int rows, Visitor visitor) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, BUFFER));
        for (int row = 0; row < rows; row++) {
            int key = in.readInt();
            visitor.visit(key, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
    }
}
