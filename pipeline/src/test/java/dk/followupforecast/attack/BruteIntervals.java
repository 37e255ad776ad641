package dk.followupforecast.attack;

import dk.followupforecast.attack.TinyEdition.Asked;
import java.util.Arrays;
import java.util.List;

/** Goes through all whole numbers that fit a tiny edition, and notes between which bounds every fact lies. */
final class BruteIntervals {

    /** More than anybody waits for. */
    private static final int MOST_STEPS = 100_000;

    private final int[][] known;
    private final int[][] facts;
    private final int[] most;
    private final int[] left;
    private final int[] counts;
    private final long[] leastOf;
    private final long[] mostOf;
    private int steps = 0;

    BruteIntervals(TinyEdition tiny, List<Asked> known, List<Asked> facts) {
        this.known = known.stream().map(asked -> flat(asked, tiny)).toArray(int[][]::new);
        this.facts = facts.stream().map(asked -> flat(asked, tiny)).toArray(int[][]::new);
        this.left = known.stream()
                .mapToInt(asked -> asked.valueIn(tiny.truth(), tiny.rules()))
                .toArray();
        counts = new int[this.facts.length == 0 ? 0 : this.facts[0].length];
        most = new int[counts.length];
        Arrays.fill(most, Integer.MAX_VALUE);
        for (int sum = 0; sum < left.length; sum++) {
            for (int at = 0; at < counts.length; at++) {
                if (this.known[sum][at] > 0) {
                    most[at] = Math.min(most[at], left[sum] / this.known[sum][at]);
                }
            }
        }
        leastOf = new long[this.facts.length];
        mostOf = new long[this.facts.length];
        Arrays.fill(leastOf, Long.MAX_VALUE);
        Arrays.fill(mostOf, Long.MIN_VALUE);
    }

    private static int[] flat(Asked asked, TinyEdition tiny) {
        return Arrays.stream(asked.times(tiny.truth(), tiny.rules()))
                .flatMap(Arrays::stream)
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    /** @return whether all were gone through */
    boolean find() {
        fill(0);
        return steps <= MOST_STEPS;
    }

    private void fill(int at) {
        if (++steps > MOST_STEPS) {
            return;
        }
        if (at == counts.length) {
            note();
            return;
        }
        // Of a cell that no number is over nothing is known: no child shows how few there may be.
        int highest = most[at] == Integer.MAX_VALUE ? 0 : most[at];
        for (counts[at] = 0; counts[at] <= highest; counts[at]++) {
            add(at, -counts[at]);
            if (Arrays.stream(left).allMatch(rest -> rest >= 0)) {
                fill(at + 1);
            }
            add(at, counts[at]);
        }
    }

    private void add(int at, int children) {
        for (int sum = 0; sum < left.length; sum++) {
            left[sum] += children * known[sum][at];
        }
    }

    private void note() {
        if (Arrays.stream(left).anyMatch(rest -> rest != 0)) {
            return;
        }
        for (int fact = 0; fact < facts.length; fact++) {
            long value = 0;
            for (int at = 0; at < counts.length; at++) {
                value += (long) facts[fact][at] * counts[at];
            }
            leastOf[fact] = Math.min(leastOf[fact], value);
            mostOf[fact] = Math.max(mostOf[fact], value);
        }
    }

    long least(int fact) {
        return leastOf[fact];
    }

    /** Of those cells that a number is over. */
    long most(int fact) {
        return mostOf[fact];
    }

    /** Whether it is over a cell that no number is over. */
    boolean isOpen(int fact) {
        for (int at = 0; at < counts.length; at++) {
            if (facts[fact][at] > 0 && most[at] == Integer.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }
}
