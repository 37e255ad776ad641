package dk.followupforecast.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.attack.TinyEdition.Asked;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.published.PublishedNumber;
import dk.followupforecast.twin.Interval;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The intervals of an attack are those that one finds by going through all children who fit a tiny edition. */
class AttackAgainstBruteForceTest {

    /** Of these more than a thousand are small enough to be gone through. */
    private static final int DRAWN = 1200;

    private static final long SEED = 2024;

    /** Settling more of them tells no more of the search, and takes longer than all the rest. */
    private static final int NARROWEST = 3;

    /** What became of a case. */
    private enum Judged {
        TOO_LARGE,
        PASSES,
        NARROW
    }

    @Test
    void intervalsAreThoseOfBruteForceInAThousandRandomCases() {
        Random random = new Random(SEED);
        List<TinyEdition> drawn =
                Stream.generate(() -> TinyEdition.random(random)).limit(DRAWN).toList();
        List<Judged> judged = drawn.parallelStream()
                .map(AttackAgainstBruteForceTest::judge)
                .filter(one -> one != Judged.TOO_LARGE)
                .toList();
        assertTrue(judged.size() >= 1000, () -> "judged: " + judged.size());
        long passed = judged.stream().filter(one -> one == Judged.PASSES).count();
        assertTrue(passed >= 100 && judged.size() - passed >= 100, () -> "passed: " + passed);
    }

    private static Judged judge(TinyEdition tiny) {
        AttackResult result =
                PublicAttack.attack(List.of(tiny.edition()), NARROWEST).orElseThrow();
        List<Asked> facts = result.inferences().stream()
                .map(inference -> asked(inference.fact(), tiny))
                .toList();
        List<Asked> known = tiny.edition().numbers().stream()
                .map(number -> asked(number, tiny))
                .toList();
        BruteIntervals brute = new BruteIntervals(tiny, known, facts);
        if (!brute.find()) {
            return Judged.TOO_LARGE;
        }
        boolean passes = true;
        for (int at = 0; at < facts.size(); at++) {
            passes &= isAsExpected(result.inferences().get(at), brute, at, tiny.threshold());
        }
        assertEquals(passes, result.passes());
        return passes ? Judged.PASSES : Judged.NARROW;
    }

    /** @return whether the fact is as wide as it should be */
    private static boolean isAsExpected(Inference inference, BruteIntervals brute, int at, int threshold) {
        Interval interval = inference.interval();
        long least = brute.least(at);
        long most = brute.isOpen(at) ? Long.MAX_VALUE : brute.most(at);
        assertTrue(interval.least() >= least && interval.most() <= most, () -> interval + " in " + least + " " + most);
        assertTrue(!interval.leastIsExact() || interval.least() == least, () -> interval + " from " + least);
        assertTrue(
                !interval.mostIsExact() || interval.most() == most || brute.isOpen(at) && interval.isOpen(),
                () -> interval + " to " + most);
        boolean narrow = least < threshold && most - least < threshold;
        assertEquals(narrow, inference.isNarrow(), interval::toString);
        assertEquals(least >= threshold, inference.isEnough(), interval::toString);
        assertEquals(least > 0 && least < threshold, inference.isNeverNone(), interval::toString);
        assertTrue(!narrow || interval.isExact(), interval::toString);
        return !narrow;
    }

    private static Asked asked(CountedSum fact, TinyEdition tiny) {
        return new Asked(members(fact.area(), tiny), fact.firstYear(), fact.lastYear(), fact.gmfcs(), fact.rule());
    }

    private static Asked asked(PublishedNumber number, TinyEdition tiny) {
        String gmfcs = number.gmfcs().map(GmfcsGroup::label).orElse("all");
        return new Asked(members(number.area(), tiny), number.firstYear(), number.lastYear(), gmfcs, number.rule());
    }

    private static List<String> members(Area area, TinyEdition tiny) {
        PublicArea found = tiny.edition().areas().stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .orElseThrow();
        return found.members().stream().map(Area::code).toList();
    }
}
