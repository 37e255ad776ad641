package dk.followupforecast.rule;

import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ages at which one group of GMFCS levels is followed up.
 *
 * @param ages whole years in the convention of the rule; none where the rule asks nothing of the group
 */
public record AgeSchedule(GmfcsGroup group, SortedSet<Integer> ages) {

    /** Oldest age a rule may name, in years; a larger one is a slip of the pen. */
    public static final int OLDEST_AGE = 120;

    public AgeSchedule {
        ages = Collections.unmodifiableSortedSet(new TreeSet<>(ages));
        if (!ages.isEmpty() && (ages.first() < 0 || ages.last() > OLDEST_AGE)) {
            throw new IllegalArgumentException("ages must be 0 to " + OLDEST_AGE + " years, was " + ages);
        }
    }

    /** Every {@code every}-th age from {@code from} up to and including {@code to}, in years. */
    public static AgeSchedule every(GmfcsGroup group, int from, int to, int every) {
        if (every < 1) {
            throw new IllegalArgumentException("every must be 1 year or more, was " + every);
        }
        SortedSet<Integer> ages = new TreeSet<>();
        for (int age = from; age <= to; age += every) {
            ages.add(age);
        }
        return new AgeSchedule(group, ages);
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeSchedule that && group.equals(that.group) && ages.equals(that.ages);
    }

    @Override
    public int hashCode() {
        return 31 * group.hashCode() + ages.hashCode();
    }
}
