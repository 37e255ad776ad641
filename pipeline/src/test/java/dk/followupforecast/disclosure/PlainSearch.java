package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.PlainBounds.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Goes through all counts that fit what is known and one thing more, cell after cell, until it finds some. */
final class PlainSearch {

    private final List<Bound> bounds = new ArrayList<>();
    private final int[] counts;
    private final int[] sums;
    private final int most;
    private final int mostSteps;
    private int steps;

    /**
     * @param threshold what somebody may want a sum to reach
     * @param mostSteps for how long anybody waits
     */
    PlainSearch(int cells, List<Bound> known, Bound wanted, int threshold, int mostSteps) {
        bounds.add(wanted);
        bounds.addAll(known);
        counts = new int[cells];
        sums = new int[bounds.size()];
        // A cell has no reason to hold more than the largest public number and the threshold, and what nesting lets
        // pass.
        most = threshold + largest(known, Bound::most) + largest(known, bound -> -bound.least());
        this.mostSteps = mostSteps;
    }

    /** Whether it has given up, and there may be counts that it has not come to. */
    boolean hasGivenUp() {
        return steps > mostSteps;
    }

    private static int largest(List<Bound> known, ToIntFunction<Bound> end) {
        return known.stream()
                .mapToInt(bound -> Math.max(0, end.applyAsInt(bound)))
                .max()
                .orElse(0);
    }

    Optional<int[]> find() {
        return fill(0) ? Optional.of(counts.clone()) : Optional.empty();
    }

    private boolean fill(int at) {
        if (++steps > mostSteps || !isPossible(at)) {
            return false;
        }
        if (at == counts.length) {
            return true;
        }
        for (int children = 0; children <= most; children++) {
            counts[at] = children;
            if (fill(at + 1)) {
                return true;
            }
            add(at, 1);
        }
        add(at, -(most + 1));
        return false;
    }

    private void add(int at, int children) {
        for (int sum = 0; sum < sums.length; sum++) {
            sums[sum] += children * bounds.get(sum).factors()[at];
        }
    }

    /** Whether the cells from a place on can still bring every sum within its bounds. */
    private boolean isPossible(int from) {
        for (int sum = 0; sum < sums.length; sum++) {
            Bound bound = bounds.get(sum);
            int less = 0;
            int more = 0;
            for (int at = from; at < counts.length; at++) {
                less += Math.min(0, bound.factors()[at]) * most;
                more += Math.max(0, bound.factors()[at]) * most;
            }
            if (sums[sum] + less > bound.most() || sums[sum] + more < bound.least()) {
                return false;
            }
        }
        return true;
    }
}
