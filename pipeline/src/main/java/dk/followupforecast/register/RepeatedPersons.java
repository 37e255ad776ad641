package dk.followupforecast.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides what counts of persons who are in the register more than once, and takes the rest out of the tally. */
final class RepeatedPersons {

    private static final Comparator<RejectedRow> IN_READING_ORDER =
            Comparator.comparingInt(RejectedRow::file).thenComparingLong(RejectedRow::line);

    private final RegisterPolicy policy;
    private final SlicePlaces places;
    private final UncountedRows uncounted;
    private final List<RejectedRow> found = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    /** @param uncounted is told of every row that does not count as it stands */
    RepeatedPersons(RegisterPolicy policy, SlicePlaces places, UncountedRows uncounted) {
        this.policy = policy;
        this.places = places;
        this.uncounted = uncounted;
    }

    /** @param tally holds all rows, and afterwards those that count */
    void judge(List<RepeatedRows> slices, CohortTally tally) {
        List<RepeatedRow> rows = new ArrayList<>();
        for (RepeatedRows ofSlice : slices) {
            for (int at = 0; at < ofSlice.size(); at++) {
                rows.add(ofSlice.row(at));
            }
        }
        rows.sort(RepeatedRow.BY_PERSON);
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && rows.get(to).isOfSamePerson(rows.get(from))) {
                to++;
            }
            if (to - from > 1) {
                judgePerson(rows.subList(from, to), tally);
            }
        }
        found.sort(IN_READING_ORDER);
        rejected.sort(IN_READING_ORDER);
    }

    private void judgePerson(List<RepeatedRow> rows, CohortTally tally) {
        long municipalities = rows.stream()
                .mapToInt(row -> CohortKey.municipality(row.key()))
                .filter(municipality -> municipality > 0)
                .distinct()
                .count();
        RowFault fault = municipalities > 1 ? RowFault.TWO_MUNICIPALITIES : RowFault.DUPLICATE_PERSON;
        RowChoice choice = policy.choiceFor(fault);
        RepeatedRow first = rows.get(0);
        boolean noneCounts = choice == RowChoice.DROP && fault == RowFault.TWO_MUNICIPALITIES;
        for (RepeatedRow row : rows) {
            RejectedRow place =
                    new RejectedRow(places.file(row.slice()), places.line(row.slice(), row.line()), -1, fault);
            if (row != first) {
                found.add(place);
            }
            if (row != first || noneCounts) {
                tally.add(row.key(), -1);
                uncounted.leaveOut(row);
                rejected.add(place);
            }
        }
        if (choice == RowChoice.NOT_RECORDED) {
            tally.add(first.key(), -1);
            uncounted.leaveMunicipalityOpen(first);
            tally.add(CohortKey.withoutMunicipality(first.key()), 1);
        }
    }

    /** How many rows beyond a person's first each file has. */
    List<FaultCount> faults() {
        record FileFault(int file, RowFault fault) {}
        Comparator<FileFault> order = Comparator.comparingInt(FileFault::file).thenComparing(FileFault::fault);
        Map<FileFault, FaultCount> counts = new TreeMap<>(order);
        for (RejectedRow row : found) {
            counts.merge(
                    new FileFault(row.file(), row.fault()),
                    new FaultCount(row.fault(), row.file(), 1, row.line(), row.column()),
                    FaultCount::and);
        }
        return List.copyOf(counts.values());
    }

    /** The rows that do not count. */
    List<RejectedRow> rejected() {
        return rejected;
    }
}
