package dk.followupforecast.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From the rows of a register to its cohorts, and to what is wrong with the rows. */
public final class RegisterReduction {

    /** More repeated persons than this, and the register is not one of a row a child: it is not looked into. */
    static final int MOST_REPEATED = 2_000_000;

    /** Places that are kept to be written; further ones are counted. */
    static final int MOST_REJECTED = 1_000_000;

    private final RegisterPlan plan;
    private final RegisterEngine engine;
    private final List<FaultCount> faults = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private long rejectedInAll = 0;

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
        boolean many = scan.repeated().length > MOST_REPEATED;
        if (scan.repeated().length > 0 && !many) {
            RepeatedPersons repeated = new RepeatedPersons(plan.policy(), places);
            repeated.judge(engine.findRepeated(plan, slices, scan.repeated()), scan.tally());
            faults.addAll(repeated.faults());
            rejectedInAll += repeated.rejected().size();
            addRejected(repeated.rejected());
        }
        long rows = scan.results().stream().mapToLong(SliceResult::rows).sum();
        return new RegisterCounts(
                rows, scan.tally(), faults, rejected, rejectedInAll, many ? scan.repeated().length : 0);
    }

    private void addFaults(List<RegisterSlice> slices, List<SliceResult> results, SlicePlaces places) {
        int next = 0;
        for (int file = 0; file < plan.files().size(); file++) {
            Map<RowFault, FaultCount> ofFile = new EnumMap<>(RowFault.class);
            boolean stopped = false;
            for (; next < slices.size() && slices.get(next).file() == file; next++) {
                // Behind a place that cannot be read nobody can tell what is a line.
                if (!stopped) {
                    addFaults(results.get(next).faults(), next, places, ofFile);
                }
                stopped |= results.get(next).isStopped();
            }
            faults.addAll(ofFile.values());
        }
    }

    private void addFaults(FaultLog log, int slice, SlicePlaces places, Map<RowFault, FaultCount> ofFile) {
        int file = places.file(slice);
        for (int at = 0; at < log.size(); at++) {
            RejectedRow row = new RejectedRow(file, places.line(slice, log.line(at)), log.column(at), log.fault(at));
            ofFile.putIfAbsent(row.fault(), new FaultCount(row.fault(), file, 0, row.line(), row.column()));
            if (rejected.size() < MOST_REJECTED) {
                rejected.add(row);
            }
        }
        for (RowFault fault : RowFault.values()) {
            long counted = log.counted(fault);
            if (counted > 0) {
                FaultCount before = ofFile.getOrDefault(fault, new FaultCount(fault, file, 0, 0, -1));
                ofFile.put(
                        fault,
                        new FaultCount(fault, file, before.rows() + counted, before.firstLine(), before.column()));
                rejectedInAll += plan.policy().choiceFor(fault) == RowChoice.NOT_RECORDED ? 0 : counted;
            }
        }
    }

    private void addRejected(List<RejectedRow> rows) {
        rows.stream().limit(MOST_REJECTED - rejected.size()).forEach(rejected::add);
    }
}
