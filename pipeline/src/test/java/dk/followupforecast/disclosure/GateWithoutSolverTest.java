package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
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
}
