package dk.followupforecast.register;

/** Decides of each row whether it counts, and as what; the same for text and Parquet. */
public final class RowJudge {

    private final RegisterLayout layout;
    private final SliceResult result;
    private final boolean[] drops = new boolean[RowFault.count()];
    private boolean dropped;

    /** A bit for each kind of fault that the row at hand has shown: a row is counted once for each. */
    private int noted;

    public RowJudge(RegisterLayout layout, RegisterPolicy policy, SliceResult result) {
        this.layout = layout;
        this.result = result;
        for (RowFault fault : RowFault.values()) {
            drops[fault.ordinal()] = policy.choiceFor(fault) != RowChoice.NOT_RECORDED;
        }
    }

    /** Begins a row that is not blank. */
    public void begin() {
        result.countRow();
        dropped = false;
        noted = 0;
    }

    /**
     * Notes a fault of the row; of a kind that it has in several columns, the first.
     *
     * @param column from 0; -1 where it concerns the whole row
     */
    public void fault(RowFault fault, long line, int column) {
        int bit = 1 << fault.ordinal();
        if ((noted & bit) != 0) {
            return;
        }
        noted |= bit;
        if (drops[fault.ordinal()]) {
            result.faults().add(fault, line, column);
            dropped = true;
        } else {
            result.faults().count(fault, line, column);
        }
    }

    /**
     * The cohort of the row, from what {@link ValueReader}s have made of its values; 0 for a column that is not there.
     *
     * @return -1 where the row does not count
     */
    public int judge(long line, int municipality, int hospital, int birth, int gmfcs) {
        if ((municipality | hospital | birth | gmfcs) < 0) {
            return judgeFaulty(line, municipality, hospital, birth, gmfcs);
        }
        return dropped ? -1 : CohortKey.pack(municipality, hospital, birth, gmfcs);
    }

    private int judgeFaulty(long line, int municipality, int hospital, int birth, int gmfcs) {
        int key = CohortKey.pack(
                orNone(line, municipality, RegisterColumn.MUNICIPALITY),
                orNone(line, hospital, RegisterColumn.HOSPITAL),
                orNone(line, birth, layout.birth()),
                orNone(line, gmfcs, RegisterColumn.GMFCS));
        return dropped ? -1 : key;
    }

    private int orNone(long line, int value, RegisterColumn column) {
        if (value >= 0) {
            return value;
        }
        fault(ValueReader.faultOf(value), line, layout.place(column));
        return 0;
    }
}
