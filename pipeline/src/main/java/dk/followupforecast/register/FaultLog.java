package dk.followupforecast.register;

import java.io.Serializable;
import java.util.Arrays;

/** How many faults of each kind a slice has, and where: line, column and kind, and never a value. */
final class FaultLog implements Serializable {

    /** Places kept of one slice; further ones are counted only. */
    private static final int MOST_KEPT = 200_000;

    private final long[] counts = new long[RowFault.count()];
    private final long[] firstLines = new long[RowFault.count()];
    private final short[] firstColumns = new short[RowFault.count()];
    private long[] lines = new long[16];
    private short[] columns = new short[16];
    private byte[] faults = new byte[16];
    private int size = 0;
    private boolean cut = false;

    /** Counts a fault that the row counts in spite of; where the first stands is kept. */
    void count(RowFault fault, long line, int column) {
        if (counts[fault.ordinal()]++ == 0) {
            firstLines[fault.ordinal()] = line;
            firstColumns[fault.ordinal()] = (short) column;
        }
    }

    /**
     * Counts a fault and keeps its place.
     *
     * @param line from 0 where the slice's own rows begin
     * @param column from 0; -1 where it concerns the whole row
     */
    void add(RowFault fault, long line, int column) {
        count(fault, line, column);
        if (size == MOST_KEPT) {
            cut = true;
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

    long firstLine(RowFault fault) {
        return firstLines[fault.ordinal()];
    }

    int firstColumn(RowFault fault) {
        return firstColumns[fault.ordinal()];
    }

    /** Whether there were more places than are kept. */
    boolean isCut() {
        return cut;
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
