package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CountedSum.Term;
import java.util.List;

/**
 * What the attacker knows for certain: between which bounds the sum of some cells lies, less the sum of others.
 *
 * @param less cells that are subtracted; none for a published number
 * @param most the same as {@code least} for a published number
 */
public record KnownSum(List<Term> terms, List<Term> less, int least, int most) {

    public KnownSum {
        terms = List.copyOf(terms);
        less = List.copyOf(less);
    }

    /** A published number. */
    public static KnownSum of(CountedSum sum, int value) {
        return new KnownSum(sum.terms(), List.of(), value, value);
    }

    /** The same sum with the value that it has in these counts. */
    KnownSum asOf(CellCounts counts) {
        int value = Math.toIntExact(valueOf(terms, counts) - valueOf(less, counts));
        return new KnownSum(terms, less, value, value);
    }

    public boolean isTrueOf(CellCounts counts) {
        long value = valueOf(terms, counts) - valueOf(less, counts);
        return least <= value && value <= most;
    }

    static long valueOf(List<Term> terms, CellCounts counts) {
        long sum = 0;
        for (Term term : terms) {
            sum += (long) term.times() * counts.children(counts.frame().placeOf(term.cell()));
        }
        return sum;
    }
}
