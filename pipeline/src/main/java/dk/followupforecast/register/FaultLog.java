package dk.followupforecast.register;

import java.io.Serializable;
import java.util.Arrays;

/** How many faults of each kind a slice has, and where: line, column and kind, and never a value. */
final class FaultLog implements Serializable {

    /** Places kept of one slice; further ones are counted only. */
    private static final int MOST_KEPT = 200_000;

    private final long[] counts = new long[RowFault.count()];
    private long[] lines = new long[16];
    private short[] columns = new short[16];
    private byte[] faults = new byte[16];
    private int size = 0;

    /** Counts a fault that the row counts in spite of: where it stands nobody needs to know. */
    void count(RowFault fault) {
        counts[fault.ordinal()]++;
    }

    /**
     * Counts a fault and keeps its place.
     *
     * @param line from 0 where the slice's own rows begin
     * @param column from 0; -1 where it concerns the whole row
     */
    void add(RowFault fault, long line, int column) {
        counts[fault.ordinal()]++;
        if (size == MOST_KEPT) {
            return;
        }
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
            faults = Arrays.copyOf(faults, size * 2);
        }
        lines[size] = line;
        columns[size] = (short) column;
        faults[size++] = (byte) fault.ordinal();
    }

    long counted(RowFault fault) {
        return counts[fault.ordinal()];
    }

    /** How many places are kept. */
    int size() {
        return size;
    }

    long line(int at) {
        return lines[at];
    }

    int column(int at) {
        return columns[at];
    }

    RowFault fault(int at) {
        return RowFault.at(faults[at]);
    }
}
