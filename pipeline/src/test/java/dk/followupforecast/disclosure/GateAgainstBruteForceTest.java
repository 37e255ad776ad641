package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.twin.CpSatSearch;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GateAgainstBruteForceTest {

    /** Of these more than a thousand are small enough to be gone through. */
    private static final int DRAWN = 1300;

    private static final long SEED = 2024;

    /** What both say of a case; nothing where it has too many counts to go through. */
    private static Optional<Boolean> sameAnswer(TinyCase tiny) {
        Optional<Boolean> safe = new BruteForce(tiny).isSafe();
        safe.ifPresent(expected -> assertEquals(
                expected, TinyGate.of(tiny).judge(new CpSatSearch()).passes(), () -> "passes: " + tiny.describe()));
        return safe;
    }

    @Test
    void gateAndBruteForceSayTheSameOfAThousandRandomCases() {
        Random random = new Random(SEED);
        List<TinyCase> drawn =
                Stream.generate(() -> TinyCase.random(random)).limit(DRAWN).toList();
        List<Boolean> safe = drawn.parallelStream()
                .map(GateAgainstBruteForceTest::sameAnswer)
                .flatMap(Optional::stream)
                .toList();
        assertTrue(safe.size() >= 1000, () -> "judged: " + safe.size());
        long passed = safe.stream().filter(passes -> passes).count();
        assertTrue(passed >= 250 && passed <= 750, () -> "passed: " + passed);
    }
}
