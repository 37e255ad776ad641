package dk.followupforecast.parquet;

import dk.followupforecast.register.RowFault;
import dk.followupforecast.register.RowJudge;
import java.util.Arrays;
import java.util.List;

/**
 * The faults that the values of a row group have whatever their column is for. Parquet holds them column by column and
 * they are counted row by row, so they wait here: two bytes a row and kind of fault, and only where there is one.
 */
final class UnreadFaults {

    private static final int CHUNK_BITS = 16;
    private static final int CHUNK = 1 << CHUNK_BITS;

    /** What {@link dk.followupforecast.register.CellText#findFault} finds. */
    private static final List<RowFault> KINDS =
            List.of(RowFault.PERSON_NUMBER, RowFault.BAD_CHARACTER, RowFault.BAD_ENCODING);

    /** By kind, chunk and row the first column that has the fault, from 1; 0 where none has. */
    private final short[][][] first = new short[KINDS.size()][0][];

    private boolean any = false;

    void note(RowFault fault, long row, int column) {
        any = true;
        short[] chunk = chunk(KINDS.indexOf(fault), (int) (row >>> CHUNK_BITS));
        int at = (int) (row & CHUNK - 1);
        if (chunk[at] == 0 || chunk[at] > column + 1) {
            chunk[at] = (short) (column + 1);
        }
    }

    private short[] chunk(int kind, int number) {
        if (number >= first[kind].length) {
            first[kind] = Arrays.copyOf(first[kind], number + 1);
        }
        if (first[kind][number] == null) {
            first[kind][number] = new short[CHUNK];
        }
        return first[kind][number];
    }

    /**
     * Gives the judge the faults of the row that it is at.
     *
     * @param row from 0 in the row group
     * @param line the same row, as the judge counts
     */
    void tell(long row, RowJudge judge, long line) {
        if (!any) {
            return;
        }
        for (int kind = 0; kind < first.length; kind++) {
            int column = column(kind, row);
            if (column >= 0) {
                judge.fault(KINDS.get(kind), line, column);
            }
        }
    }

    private int column(int kind, long row) {
        int number = (int) (row >>> CHUNK_BITS);
        boolean there = number < first[kind].length && first[kind][number] != null;
        return there ? first[kind][number][(int) (row & CHUNK - 1)] - 1 : -1;
    }
}
