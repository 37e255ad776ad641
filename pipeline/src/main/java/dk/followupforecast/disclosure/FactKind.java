package dk.followupforecast.disclosure;

import dk.followupforecast.policy.Measure;
import dk.followupforecast.vocabulary.AreaLevel;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What sort of thing somebody could have learnt: enough for a reason, without the place that would give away who. */
public record FactKind(Learnt learnt, AreaLevel level) implements Comparable<FactKind> {

    /** What of an area. */
    public enum Learnt {
        CHILDREN,
        FOLLOW_UPS,
        /** Of which group a child is whose area and birth year are known. */
        GMFCS_GROUP;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Comparator<FactKind> ORDER =
            Comparator.comparing(FactKind::learnt).thenComparing(FactKind::level);

    static FactKind of(TwinGoal goal) {
        return new FactKind(learntBy(goal), goal.sum().area().level());
    }

    private static Learnt learntBy(TwinGoal goal) {
        if (goal.isForOneChild()) {
            return Learnt.GMFCS_GROUP;
        }
        return goal.sum().measure() == Measure.CHILDREN ? Learnt.CHILDREN : Learnt.FOLLOW_UPS;
    }

    /** How many goals there are of each kind. */
    static SortedMap<FactKind, Integer> count(Collection<TwinGoal> goals) {
        SortedMap<FactKind, Integer> kinds = new TreeMap<>();
        goals.forEach(goal -> kinds.merge(of(goal), 1, Integer::sum));
        return kinds;
    }

    /** Names a text: {@code follow-ups-municipality}. */
    public String label() {
        return learnt.label() + "-" + level.label();
    }

    @Override
    public int compareTo(FactKind other) {
        return ORDER.compare(this, other);
    }
}
