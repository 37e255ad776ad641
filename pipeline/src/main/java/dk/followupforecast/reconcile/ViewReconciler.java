package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Holds the hospitals' children of a region against the municipalities', by birth year and group: the same children twice. */
final class ViewReconciler {

    private final Cohorts hospitals;
    private final Cohorts municipalities;
    private final List<GmfcsGroup> groups;

    ViewReconciler(Cohorts hospitals, Cohorts municipalities, List<GmfcsGroup> groups) {
        this.hospitals = hospitals;
        this.municipalities = municipalities;
        this.groups = groups;
    }

    List<ReconciliationLine> reconcile() {
        List<ReconciliationLine> lines = new ArrayList<>();
        for (AreaScope region : hospitals.scopes()) {
            Optional<AreaScope> other = municipalities.findScope(region.area());
            if (region.area().level() == AreaLevel.REGION && other.isPresent()) {
                addLines(region, other.get(), lines);
            }
        }
        return lines;
    }

    private void addLines(AreaScope hospital, AreaScope municipality, List<ReconciliationLine> lines) {
        TreeSet<Integer> birthYears = new TreeSet<>(hospitals.birthYears());
        birthYears.addAll(municipalities.birthYears());
        Map<Cell, Integer> differences = new LinkedHashMap<>();
        for (GmfcsGroup group : groups) {
            for (int birthYear : birthYears) {
                OptionalInt first = hospitals.findChildren(hospital, birthYear, group);
                OptionalInt second = municipalities.findChildren(municipality, birthYear, group);
                if (first.isPresent() && second.isPresent()) {
                    differences.put(new Cell(group, birthYear), first.getAsInt() - second.getAsInt());
                }
            }
        }
        for (GmfcsGroup group : groups) {
            for (int birthYear : birthYears) {
                OptionalInt first = hospitals.findChildren(hospital, birthYear, group);
                OptionalInt second = municipalities.findChildren(municipality, birthYear, group);
                if (first.isPresent() || second.isPresent()) {
                    lines.add(new ReconciliationLine(
                            ReconciledKind.VIEWS,
                            Reconciliation.VIEWS_COMPARED,
                            hospital.area().name(),
                            Optional.of(hospital.area()),
                            group.label() + " " + birthYear,
                            first,
                            second,
                            explain(new Cell(group, birthYear), differences)));
                }
            }
        }
    }

    /** A birth year and group, as both views count it. */
    private record Cell(GmfcsGroup group, int birthYear) {

        /** Where a child would stand that is in another band, or born a year beside, in the other view. */
        boolean isBeside(Cell other) {
            boolean sameGroup = group.equals(other.group);
            int apart = Math.abs(birthYear - other.birthYear);
            return sameGroup ? apart == 1 : apart == 0;
        }

        // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

        @Override
        public boolean equals(Object other) {
            return other instanceof Cell that && group.equals(that.group) && birthYear == that.birthYear;
        }

        @Override
        public int hashCode() {
            return 31 * group.hashCode() + birthYear;
        }
    }

    /**
     * The moves that would account for a difference: children that stand beside in the other view. A difference that could
     * be half of two moves is half of one at most: it has both, and each of their other ends has its own.
     */
    private static List<Message> explain(Cell cell, Map<Cell, Integer> differences) {
        if (differences.getOrDefault(cell, 0) == 0) {
            return List.of();
        }
        List<Message> moves = new ArrayList<>();
        for (Cell from : differences.keySet()) {
            for (Cell to : differences.keySet()) {
                boolean touched = from.equals(cell) || to.equals(cell);
                if (touched && differences.get(from) > 0 && isMove(from, to, differences)) {
                    moves.add(describe(from, to, differences.get(from)));
                }
            }
        }
        return moves;
    }

    private static boolean isMove(Cell one, Cell other, Map<Cell, Integer> differences) {
        int difference = differences.get(one);
        return difference != 0 && one.isBeside(other) && differences.get(other) == -difference;
    }

    /** @param from where the hospitals have more */
    private static Message describe(Cell from, Cell to, int children) {
        boolean one = children == 1;
        return from.birthYear() == to.birthYear()
                ? Message.of(
                        one ? "explain.views-band.one" : "explain.views-band.many",
                        Slip.children(children),
                        from.group().label(),
                        to.group().label(),
                        Integer.toString(from.birthYear()))
                : Message.of(
                        one ? "explain.views-birth-year.one" : "explain.views-birth-year.many",
                        Slip.children(children),
                        from.group().label(),
                        Integer.toString(from.birthYear()),
                        Integer.toString(to.birthYear()));
    }
}
