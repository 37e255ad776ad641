package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.twin.CpSatSearch;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gate and brute force on random cases of which an edition is out already. */
class EarlierAgainstBruteForceTest {

    private static final int DRAWN = 700;
    private static final long SEED = 2025;

    private record Pair(TinyCase now, TinyCase before) {

        static Pair random(Random random) {
            TinyCase now = TinyCase.random(random);
            return new Pair(now, now.before(random));
        }

        /**
         * Safe from who knows what is out as it would be today, and from who takes it that nothing has changed; empty where
         * there are too many counts to go through.
         */
        Optional<Boolean> isSafe() {
            Optional<Boolean> asOfNow = beside(before.withChildrenOf(now));
            Optional<Boolean> asOfThen = beside(before);
            boolean unsafe = Stream.of(asOfNow, asOfThen).anyMatch(Optional.of(false)::equals);
            return unsafe ? Optional.of(false) : asOfNow.flatMap(safe -> asOfThen);
        }

        /** So that it is up to the earlier edition whether the new one passes. */
        boolean isSafeAlone() {
            return new BruteForce(now).isSafe().orElse(false);
        }

        private Optional<Boolean> beside(TinyCase out) {
            return new BruteForce(now, new PlainBounds(out).known()).isSafe();
        }

        boolean passes() {
            return TinyGate.of(now)
                    .judgeBeside(TinyGate.of(before), new CpSatSearch())
                    .passes();
        }

        String describe() {
            return now.describe() + "\nbefore " + before.describe();
        }
    }

    @Test
    void gateAndBruteForceSayTheSameBesideAnEarlierEdition() {
        Random random = new Random(SEED);
        List<Pair> drawn =
                Stream.generate(() -> Pair.random(random)).limit(DRAWN).toList();
        List<Boolean> safe = drawn.parallelStream()
                .filter(Pair::isSafeAlone)
                .flatMap(pair -> {
                    Optional<Boolean> expected = pair.isSafe();
                    expected.ifPresent(answer -> assertEquals(answer, pair.passes(), pair::describe));
                    return expected.stream();
                })
                .toList();
        assertTrue(safe.size() >= 100, () -> "judged: " + safe.size());
        long passed = safe.stream().filter(passes -> passes).count();
        assertTrue(passed >= 40 && passed <= safe.size() - 40, () -> "passed: " + passed + " of " + safe.size());
    }
}
