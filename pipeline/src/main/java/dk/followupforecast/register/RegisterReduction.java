package dk.followupforecast.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From the rows of a register to its cohorts, and to what is wrong with the rows. */
public final class RegisterReduction {

    /** More repeated persons than this, and the register is not one of a row a child: it is not looked into. */
    static final int MOST_REPEATED = 2_000_000;

    /** Places that are kept to be written; further ones are counted. */
    static final int MOST_REJECTED = 1_000_000;

    private static final Comparator<RejectedRow> IN_READING_ORDER = Comparator.comparingInt(RejectedRow::file)
            .thenComparingLong(RejectedRow::line)
            .thenComparing(RejectedRow::fault);

    private final RegisterPlan plan;
    private final RegisterEngine engine;
    private final List<FaultCount> faults = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private long rejectedInAll = 0;
    private long rows = 0;
    private boolean stopped = false;

    private RegisterReduction(RegisterPlan plan, RegisterEngine engine) {
        this.plan = plan;
        this.engine = engine;
    }

    public static RegisterCounts reduce(RegisterPlan plan, RegisterEngine engine) {
        return new RegisterReduction(plan, engine).reduce();
    }

    private RegisterCounts reduce() {
        boolean persons = plan.policy().checksPersons();
        List<RegisterSlice> slices = SlicePlaces.cut(plan);
        RegisterScan scan = engine.scan(plan, slices, persons);
        // Rare: a line break within quotes at just the place of a cut.
        List<RegisterSlice> told = SlicePlaces.withQuotes(plan, slices, scan.results());
        if (!told.equals(slices)) {
            slices = told;
            scan = engine.scan(plan, slices, persons);
        }
        SlicePlaces places = new SlicePlaces(slices, scan.results());
        addFaults(slices, scan.results(), places);
        UncountedRows uncounted = new UncountedRows(slices, places);
        boolean many = !stopped && scan.repeated().length > MOST_REPEATED;
        if (!stopped && !many && scan.repeated().length > 0) {
            judgeRepeated(engine.findRepeated(plan, slices, scan.repeated()), places, scan.tally(), uncounted);
        }
        rejected.sort(IN_READING_ORDER);
        return new RegisterCounts(
                rows,
                scan.tally(),
                faults,
                rejected,
                rejectedInAll,
                uncounted.list(),
                many ? scan.repeated().length : 0);
    }

    private void judgeRepeated(
            List<RepeatedRows> found, SlicePlaces places, CohortTally tally, UncountedRows uncounted) {
        RepeatedPersons repeated = new RepeatedPersons(plan.policy(), places, uncounted);
        repeated.judge(found, tally);
        faults.addAll(repeated.faults());
        rejectedInAll += repeated.rejected().size();
        addRejected(repeated.rejected());
        addUnreadable(found, places);
    }

    private void addFaults(List<RegisterSlice> slices, List<SliceResult> results, SlicePlaces places) {
        int next = 0;
        boolean cut = false;
        for (int file = 0; file < plan.files().size(); file++) {
            Map<RowFault, FaultCount> ofFile = new EnumMap<>(RowFault.class);
            boolean stoppedInFile = false;
            for (; next < slices.size() && slices.get(next).file() == file; next++) {
                SliceResult result = results.get(next);
                // Behind a place that cannot be read nobody can tell what is a row.
                if (!stoppedInFile) {
                    rows += result.rows();
                    addFaults(result.faults(), next, places, ofFile);
                    if (!cut) {
                        addPlaces(result.faults(), next, places);
                        cut = result.faults().isCut();
                    }
                }
                stoppedInFile |= result.isStopped();
            }
            stopped |= stoppedInFile;
            faults.addAll(ofFile.values());
        }
    }

    private void addFaults(FaultLog log, int slice, SlicePlaces places, Map<RowFault, FaultCount> ofFile) {
        for (RowFault fault : RowFault.values()) {
            long counted = log.counted(fault);
            if (counted > 0) {
                long line = places.line(slice, log.firstLine(fault));
                FaultCount found = new FaultCount(fault, places.file(slice), counted, line, log.firstColumn(fault));
                ofFile.merge(fault, found, FaultCount::and);
                rejectedInAll += plan.policy().choiceFor(fault) == RowChoice.NOT_RECORDED ? 0 : counted;
            }
        }
    }

    private void addPlaces(FaultLog log, int slice, SlicePlaces places) {
        for (int at = 0; at < log.size() && rejected.size() < MOST_REJECTED; at++) {
            long line = places.line(slice, log.line(at));
            rejected.add(new RejectedRow(places.file(slice), line, log.column(at), log.fault(at)));
        }
    }

    /** What could be read once and then not again leaves open who is repeated in it. */
    private void addUnreadable(List<RepeatedRows> found, SlicePlaces places) {
        for (RepeatedRows ofSlice : found) {
            if (!ofSlice.isWhole()) {
                int file = places.file(ofSlice.slice());
                faults.add(new FaultCount(RowFault.UNREADABLE_FILE, file, 1, 0, -1));
                rejected.add(new RejectedRow(file, 0, -1, RowFault.UNREADABLE_FILE));
                rejectedInAll++;
            }
        }
    }

    private void addRejected(List<RejectedRow> rows) {
        rows.stream().limit(MOST_REJECTED - rejected.size()).forEach(rejected::add);
    }
}
