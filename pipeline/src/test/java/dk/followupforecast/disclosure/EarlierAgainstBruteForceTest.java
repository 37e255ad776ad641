package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Gate and brute force on random cases of which an edition is out already. */
class EarlierAgainstBruteForceTest {

    private static final long SEED = 2025;

    @Test
    void gateAndBruteForceSayTheSameBesideAnEarlierEdition() {
        List<TinyPair> judged = judge(TinyPair::random, 700);
        assertTrue(judged.size() >= 100, () -> "judged: " + judged.size());
        long passed = judged.stream().filter(TinyPair::passes).count();
        assertTrue(passed >= 40 && passed <= judged.size() - 40, () -> "passed: " + passed + " of " + judged.size());
    }

    @Test
    void theGateAsksAboutAreasThatOnlyTheEarlierEditionMerges() {
        assertTrue(countRefusedForWhatIsAskedOfTheEarlierOne(TinyPair::merging, 1000) >= 10);
    }

    @Test
    void theGateAsksAboutRulesThatOnlyTheEarlierEditionHas() {
        assertTrue(countRefusedForWhatIsAskedOfTheEarlierOne(TinyPair::withAnotherRule, 1000) >= 5);
    }

    private static long countRefusedForWhatIsAskedOfTheEarlierOne(Function<Random, TinyPair> drawing, int drawn) {
        return judge(drawing, drawn).stream()
                .filter(pair -> pair.isSafeWhereNobodyAsks() && !pair.passes())
                .count();
    }

    /** Those that brute force can go through; on each the gate says the same. */
    private static List<TinyPair> judge(Function<Random, TinyPair> drawing, int drawn) {
        Random random = new Random(SEED);
        List<TinyPair> pairs =
                Stream.generate(() -> drawing.apply(random)).limit(drawn).toList();
        return pairs.parallelStream()
                .filter(TinyPair::isSafeAlone)
                .filter(pair -> {
                    pair.isSafe().ifPresent(safe -> assertEquals(safe, pair.passes(), pair::describe));
                    return pair.isSafe().isPresent();
                })
                .toList();
    }
}
