package dk.followupforecast.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides what counts of persons who are in the register more than once, and takes the rest out of the tally. */
final class RepeatedPersons {

    private record FileFault(int file, RowFault fault) {}

    private static final Comparator<RejectedRow> IN_READING_ORDER =
            Comparator.comparingInt(RejectedRow::file).thenComparingLong(RejectedRow::line);

    private final RegisterPolicy policy;
    private final SlicePlaces places;
    private final UncountedRows uncounted;
    private final Map<FileFault, FaultCount> found =
            new TreeMap<>(Comparator.comparingInt(FileFault::file).thenComparing(FileFault::fault));
    private final List<RejectedRow> rejected = new ArrayList<>();

    /** @param uncounted is told of every row that does not count as it stands */
    RepeatedPersons(RegisterPolicy policy, SlicePlaces places, UncountedRows uncounted) {
        this.policy = policy;
        this.places = places;
        this.uncounted = uncounted;
    }

    /** @param tally holds all rows, and afterwards those that count */
    void judge(List<RepeatedRows> slices, CohortTally tally) {
        List<RepeatedRow> ofNumber = new ArrayList<>();
        long[] order = RepeatedOrder.byPerson(slices);
        for (int at = 0; at < order.length; at++) {
            RepeatedRow row = RepeatedOrder.row(slices, order[at]);
            if (!ofNumber.isEmpty() && ofNumber.get(0).person() != row.person()) {
                judgeNumber(ofNumber, tally);
                ofNumber.clear();
            }
            ofNumber.add(row);
        }
        judgeNumber(ofNumber, tally);
        rejected.sort(IN_READING_ORDER);
    }

    /** Two persons of the same number are told apart by their second. */
    private void judgeNumber(List<RepeatedRow> rows, CohortTally tally) {
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
        FirstRecorded recorded = new FirstRecorded();
        boolean noneCounts = choice == RowChoice.DROP && fault == RowFault.TWO_MUNICIPALITIES;
        for (RepeatedRow row : rows) {
            RejectedRow place =
                    new RejectedRow(places.file(row.slice()), places.line(row.slice(), row.line()), -1, fault);
            boolean differs = recorded.isContradictedBy(row.key());
            if (row != first) {
                count(place, differs);
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

    private void count(RejectedRow row, boolean differs) {
        found.merge(
                new FileFault(row.file(), row.fault()),
                new FaultCount(row.fault(), row.file(), 1, differs ? 1 : 0, row.line(), row.column()),
                RepeatedPersons::add);
    }

    /** Persons come in no order of the register, so the first place is looked for. */
    private static FaultCount add(FaultCount some, FaultCount other) {
        return some.firstLine() <= other.firstLine() ? some.and(other) : other.and(some);
    }

    /** How many rows beyond a person's first each file has. */
    List<FaultCount> faults() {
        return List.copyOf(found.values());
    }

    /** The rows that do not count. */
    List<RejectedRow> rejected() {
        return rejected;
    }
}
