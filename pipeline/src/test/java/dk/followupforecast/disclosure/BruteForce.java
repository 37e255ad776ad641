package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.PlainBounds.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final List<Bound> wanted = new ArrayList<>();

    BruteForce(TinyCase of) {
        this(of, List.of());
    }

    /** @param beside what somebody takes for certain besides, be it right or wrong */
    BruteForce(TinyCase of, List<Bound> beside) {
        this.of = of;
        this.bounds = new PlainBounds(of);
        known.addAll(bounds.known());
        known.addAll(beside);
        wanted.addAll(bounds.wanted());
    }

    /** What is to stay open, too, of the same children: cases that merge other areas or have other rules. */
    BruteForce andAskedOf(TinyCase... others) {
        for (TinyCase other : others) {
            wanted.addAll(new PlainBounds(other).wanted());
        }
        return this;
    }

    /** Nobody is given away; empty where there are too many counts to go through. */
    Optional<Boolean> isSafe() {
        while (!wanted.isEmpty()) {
            PlainSearch search = new PlainSearch(bounds.cells(), known, wanted.get(0), of.threshold(), MOST_STEPS);
            Optional<int[]> found = search.find();
            if (found.isEmpty()) {
                return search.hasGivenUp() ? Optional.empty() : Optional.of(false);
            }
            wanted.removeIf(bound -> bound.fits(found.get()));
        }
        return Optional.of(true);
    }
}
