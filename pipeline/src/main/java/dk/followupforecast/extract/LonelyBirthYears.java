package dk.followupforecast.extract;

import dk.followupforecast.register.CohortKey;
import dk.followupforecast.register.CohortTally;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Birth years that lie far from where most children are: rather mistyped than true, and every table has zeros for all years
 * between. Years belong together as long as none is further from the next than a programme for children reaches.
 */
final class LonelyBirthYears {

    /** From one birth year with children to the next. Follow-up ends at 18, so a wider gap parts two generations. */
    static final int FARTHEST_APART = 25;

    private LonelyBirthYears() {}

    /** The children of each such year; none of the generation with most children, the later of two that have as many. */
    static SortedMap<Integer, Long> find(CohortTally tally) {
        SortedMap<Integer, Long> lonely = new TreeMap<>();
        SortedMap<Integer, Long> most = new TreeMap<>();
        for (SortedMap<Integer, Long> generation : generations(childrenByYear(tally))) {
            boolean isLarger = total(generation) >= total(most);
            lonely.putAll(isLarger ? most : generation);
            most = isLarger ? generation : most;
        }
        return lonely;
    }

    private static SortedMap<Integer, Long> childrenByYear(CohortTally tally) {
        SortedMap<Integer, Long> children = new TreeMap<>();
        tally.forEach((key, count) -> {
            if (CohortKey.hasBirthYear(key) && CohortKey.hasGmfcs(key)) {
                children.merge(CohortKey.birthYear(key), count, Long::sum);
            }
        });
        return children;
    }

    private static List<SortedMap<Integer, Long>> generations(SortedMap<Integer, Long> children) {
        List<SortedMap<Integer, Long>> generations = new ArrayList<>();
        SortedMap<Integer, Long> open = new TreeMap<>();
        for (int year : children.keySet()) {
            if (!open.isEmpty() && year - open.lastKey() > FARTHEST_APART) {
                generations.add(open);
                open = new TreeMap<>();
            }
            open.put(year, children.get(year));
        }
        generations.add(open);
        return generations;
    }

    private static long total(SortedMap<Integer, Long> generation) {
        return generation.values().stream().mapToLong(Long::longValue).sum();
    }
}
