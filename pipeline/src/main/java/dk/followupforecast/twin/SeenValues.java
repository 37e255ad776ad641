package dk.followupforecast.twin;

import dk.followupforecast.disclosure.CellFrame;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.disclosure.KnownSum;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The least and the most that each sum was seen to be, over all numbers found; one set of numbers tells of every sum. */
final class SeenValues {

    private final int[][] places;
    private final int[][] times;
    private final long[] least;
    private final long[] most;
    private final boolean[] leastIsExact;
    private final boolean[] mostIsExact;
    private boolean anySeen = false;

    SeenValues(CellFrame frame, List<CountedSum> facts, List<KnownSum> known) {
        int size = facts.size();
        places = new int[size][];
        times = new int[size][];
        least = new long[size];
        most = new long[size];
        leastIsExact = new boolean[size];
        mostIsExact = new boolean[size];
        Map<List<Term>, KnownSum> published = new HashMap<>();
        known.forEach(sum -> published.put(sum.terms(), sum));
        for (int at = 0; at < size; at++) {
            List<Term> terms = facts.get(at).terms();
            places[at] =
                    terms.stream().mapToInt(term -> frame.placeOf(term.cell())).toArray();
            times[at] = terms.stream().mapToInt(Term::times).toArray();
            leastIsExact[at] = published.containsKey(terms);
            mostIsExact[at] = leastIsExact[at];
        }
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
    }

    int size() {
        return places.length;
    }

    void see(long[] children) {
        anySeen = true;
        for (int fact = 0; fact < places.length; fact++) {
            long value = 0;
            for (int at = 0; at < places[fact].length; at++) {
                value += times[fact][at] * children[places[fact][at]];
            }
            least[fact] = Math.min(least[fact], value);
            most[fact] = Math.max(most[fact], value);
            leastIsExact[fact] |= value == 0;
        }
    }

    /** Adds a sum to the weights of an objective. */
    void weigh(int fact, int sign, long[] weights) {
        for (int at = 0; at < places[fact].length; at++) {
            weights[places[fact][at]] += (long) sign * times[fact][at];
        }
    }

    void leastIsExact(int fact) {
        leastIsExact[fact] = true;
    }

    void mostIsExact(int fact) {
        mostIsExact[fact] = true;
    }

    /** Before anything was seen, nothing is known: as if the sum could be one number only, which nobody has proven. */
    Interval of(int fact) {
        return anySeen
                ? new Interval(least[fact], most[fact], leastIsExact[fact], mostIsExact[fact])
                : new Interval(0, 0, false, false);
    }
}
