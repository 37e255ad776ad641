package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.PlainBounds.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Whether a tiny case gives anybody away, found by going through all counts that fit what is public. It is written from
 * the promise in DISCLOSURE.md and shares nothing with the gate.
 */
final class BruteForce {

    /** More counts than anybody waits for. */
    private static final int MOST_STEPS = 50_000;

    private final TinyCase of;
    private final PlainBounds bounds;
    private final List<Bound> known = new ArrayList<>();

    BruteForce(TinyCase of) {
        this(of, List.of());
    }

    /** @param beside what somebody takes for certain besides, be it right or wrong */
    BruteForce(TinyCase of, List<Bound> beside) {
        this.of = of;
        this.bounds = new PlainBounds(of);
        known.addAll(bounds.known());
        known.addAll(beside);
    }

    /** Nobody is given away; empty where there are too many counts to go through. */
    Optional<Boolean> isSafe() {
        List<Bound> wanted = new ArrayList<>(bounds.wanted());
        while (!wanted.isEmpty()) {
            Search search = new Search(wanted.get(0));
            Optional<int[]> found = search.find();
            if (found.isEmpty()) {
                return search.steps > MOST_STEPS ? Optional.empty() : Optional.of(false);
            }
            wanted.removeIf(bound -> bound.fits(found.get()));
        }
        return Optional.of(true);
    }

    /** Goes through all counts that fit what is known and one thing more, cell after cell, until it finds some. */
    private final class Search {

        private final List<Bound> bounds = new ArrayList<>(known);
        private final int[] counts = new int[BruteForce.this.bounds.cells()];
        private final int[] sums;
        private final int most;
        private int steps;

        Search(Bound wanted) {
            bounds.add(0, wanted);
            sums = new int[bounds.size()];
            // A cell has no reason to hold more than the largest public number and the threshold, and what nesting lets
            // pass.
            most = of.threshold() + largest(Bound::most) + largest(bound -> -bound.least());
        }

        private int largest(ToIntFunction<Bound> end) {
            return known.stream()
                    .mapToInt(bound -> Math.max(0, end.applyAsInt(bound)))
                    .max()
                    .orElse(0);
        }

        Optional<int[]> find() {
            return fill(0) ? Optional.of(counts.clone()) : Optional.empty();
        }

        private boolean fill(int at) {
            if (++steps > MOST_STEPS || !isPossible(at)) {
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
}
