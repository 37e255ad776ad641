package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** As {@link GateAgainstBruteForceTest} with fewer cases and no solver: quick enough for mutation testing. */
class GateWithoutSolverTest {

    private static final int DRAWN = 60;
    private static final long SEED = 7;

    @Test
    void gateAndBruteForceSayTheSameWithoutASolver() {
        Random random = new Random(SEED);
        int judged = 0;
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            TinyCase tiny = TinyCase.random(random);
            Optional<Boolean> safe = new BruteForce(tiny).isSafe();
            if (safe.isPresent()) {
                boolean passes = TinyGate.of(tiny).judge(new PlainTwins()).passes();
                assertEquals(safe.get(), passes, tiny::describe);
                judged++;
            }
        }
        assertTrue(judged > 40, "judged: " + judged);
    }

    @Test
    void besideAnEarlierEditionTheySayTheSameToo() {
        assertGateAndBruteForceAgree(TinyPair::merging);
        assertGateAndBruteForceAgree(TinyPair::withAnotherRule);
    }

    private static void assertGateAndBruteForceAgree(Function<Random, TinyPair> drawing) {
        Random random = new Random(SEED);
        Map<Boolean, Integer> judged = new TreeMap<>();
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            TinyPair pair = drawing.apply(random);
            pair.isSafe().ifPresent(safe -> {
                assertEquals(safe, pair.judge(new PlainTwins()).passes(), pair::describe);
                judged.merge(safe, 1, Integer::sum);
            });
        }
        assertEquals(Set.of(false, true), judged.keySet(), judged::toString);
    }
}
