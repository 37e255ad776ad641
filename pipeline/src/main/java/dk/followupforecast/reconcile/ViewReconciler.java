package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.List;
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
        for (GmfcsGroup group : groups) {
            for (int birthYear : birthYears) {
                OptionalInt first = hospitals.findChildren(hospital, birthYear, group);
                OptionalInt second = municipalities.findChildren(municipality, birthYear, group);
                if (first.isPresent() || second.isPresent()) {
                    String column = group.label() + " " + birthYear;
                    List<Message> explanations = explain(hospital, municipality, birthYear, group);
                    lines.add(new ReconciliationLine(
                            Reconciliation.VIEWS_COMPARED,
                            hospital.area().name(),
                            column,
                            first,
                            second,
                            explanations));
                }
            }
        }
    }

    private List<Message> explain(AreaScope hospital, AreaScope municipality, int birthYear, GmfcsGroup group) {
        int difference = difference(hospital, municipality, birthYear, group).orElse(0);
        List<Message> found = new ArrayList<>();
        if (difference == 0) {
            return found;
        }
        for (GmfcsGroup other : groups) {
            if (difference(hospital, municipality, birthYear, other).equals(OptionalInt.of(-difference))) {
                found.add(Message.of(
                        "explain.views-band",
                        Slip.children(Math.abs(difference)),
                        (difference > 0 ? group : other).label(),
                        (difference > 0 ? other : group).label(),
                        Integer.toString(birthYear)));
            }
        }
        for (int year : new int[] {birthYear - 1, birthYear + 1}) {
            if (difference(hospital, municipality, year, group).equals(OptionalInt.of(-difference))) {
                found.add(Message.of(
                        "explain.views-birth-year",
                        Slip.children(Math.abs(difference)),
                        group.label(),
                        Integer.toString(difference > 0 ? birthYear : year),
                        Integer.toString(difference > 0 ? year : birthYear)));
            }
        }
        return found;
    }

    /** The hospitals' children less the municipalities'. */
    private OptionalInt difference(AreaScope hospital, AreaScope municipality, int birthYear, GmfcsGroup group) {
        OptionalInt first = hospitals.findChildren(hospital, birthYear, group);
        OptionalInt second = municipalities.findChildren(municipality, birthYear, group);
        return first.isPresent() && second.isPresent()
                ? OptionalInt.of(first.getAsInt() - second.getAsInt())
                : OptionalInt.empty();
    }
}
