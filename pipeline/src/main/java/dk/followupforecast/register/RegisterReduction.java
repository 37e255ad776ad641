package dk.followupforecast.register;

import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** From the rows of a register to its cohorts, and to what is wrong with the rows. */
public final class RegisterReduction {

    /** More rows of repeated persons than this, and the register is not one of a row a child: it is not looked into. */
    static final int MOST_REPEATED = 1_000_000;

    /** Places that are kept to be written; further ones are counted. */
    static final int MOST_REJECTED = 1_000_000;

    private static final Comparator<RejectedRow> IN_READING_ORDER = Comparator.comparingInt(RejectedRow::file)
            .thenComparingLong(RejectedRow::line)
            .thenComparing(RejectedRow::fault);

    private final RegisterPlan plan;
    private final RegisterEngine engine;
    private final Progress progress;
    private final List<FaultCount> faults = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private long rejectedInAll = 0;
    private long rows = 0;
    private boolean stopped = false;

    private RegisterReduction(RegisterPlan plan, RegisterEngine engine, Progress progress) {
        this.plan = plan;
        this.engine = engine;
        this.progress = progress;
    }

    /** @param progress is told of the stages; of their parts the engine tells whom it knows */
    public static RegisterCounts reduce(RegisterPlan plan, RegisterEngine engine, Progress progress) {
        return new RegisterReduction(plan, engine, progress).reduce();
    }

    public static RegisterCounts reduce(RegisterPlan plan, RegisterEngine engine) {
        return reduce(plan, engine, Progress.UNSEEN);
    }

    private RegisterCounts reduce() {
        boolean persons = plan.policy().checksPersons();
        List<RegisterSlice> slices = SlicePlaces.cut(plan);
        progress.begin(Stage.COUNTING, slices.size());
        RegisterScan scan = engine.scan(plan, slices, persons);
        // Where one was read as beginning within quotes that does not, or the other way round, all is read twice.
        Set<Integer> unsure = new TreeSet<>(listUnreadable(slices, scan.results()));
        slices = SlicePlaces.withQuotes(plan, slices, scan.results());
        if (!SlicePlaces.areReadSo(slices, scan.results())) {
            progress.begin(Stage.COUNTING_AGAIN, slices.size());
            scan = engine.scan(plan, slices, persons);
            unsure.addAll(listOtherwise(slices, scan.results()));
        }
        SlicePlaces places = new SlicePlaces(slices, scan.results());
        addFaults(slices, scan.results(), places);
        unsure.forEach(this::refuseAsUnreadable);
        UncountedRows uncounted = new UncountedRows(slices, places);
        boolean many = !stopped && scan.repeated().length > MOST_REPEATED / 2;
        if (!stopped && !many && scan.repeated().length > 0) {
            progress.begin(Stage.FINDING_REPEATED, slices.size());
            List<RepeatedRows> found = engine.findRepeated(plan, slices, scan.repeated());
            many = isTooMany(found);
            if (!many) {
                judgeRepeated(found, places, scan.tally(), uncounted);
            }
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

    private static boolean isTooMany(List<RepeatedRows> found) {
        return found.stream().anyMatch(RepeatedRows::isCut)
                || found.stream().mapToLong(RepeatedRows::size).sum() > MOST_REPEATED;
    }

    /** Files of which a slice could not be read: how many quotation marks it has is not known then. */
    private static List<Integer> listUnreadable(List<RegisterSlice> slices, List<SliceResult> results) {
        return IntStream.range(0, slices.size())
                .filter(at -> results.get(at).faults().counted(RowFault.UNREADABLE_FILE) > 0)
                .mapToObj(at -> slices.get(at).file())
                .toList();
    }

    /** Files that say otherwise of their quotation marks when they are read again; not those that are refused anyway. */
    private List<Integer> listOtherwise(List<RegisterSlice> slices, List<SliceResult> results) {
        List<RegisterSlice> again = SlicePlaces.withQuotes(plan, slices, results);
        Set<Integer> refused = new HashSet<>();
        List<Integer> otherwise = new ArrayList<>();
        for (int at = 0; at < slices.size(); at++) {
            int file = slices.get(at).file();
            if (!refused.contains(file) && !again.get(at).equals(slices.get(at))) {
                otherwise.add(file);
            }
            if (results.get(at).isStopped()) {
                refused.add(file);
            }
        }
        return otherwise;
    }

    private void refuseAsUnreadable(int file) {
        stopped = true;
        if (faults.stream().noneMatch(fault -> fault.file() == file && fault.fault() == RowFault.UNREADABLE_FILE)) {
            addUnreadable(file);
        }
    }

    private void addUnreadable(int file) {
        faults.add(new FaultCount(RowFault.UNREADABLE_FILE, file, 1, 0, 0, -1));
        rejected.add(new RejectedRow(file, 0, -1, RowFault.UNREADABLE_FILE));
        rejectedInAll++;
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
                FaultCount found = new FaultCount(fault, places.file(slice), counted, 0, line, log.firstColumn(fault));
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
                addUnreadable(places.file(ofSlice.slice()));
            }
        }
    }

    private void addRejected(List<RejectedRow> rows) {
        rows.stream().limit(MOST_REJECTED - rejected.size()).forEach(rejected::add);
    }
}
