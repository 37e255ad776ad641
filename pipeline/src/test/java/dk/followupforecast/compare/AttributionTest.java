package dk.followupforecast.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the comparison of any two runs, on pairs of cases, rules and hours drawn at random. */
class AttributionTest {

    private static final int PAIRS = 12;

    @TempDir
    static Path folder;

    /**
     * Two runs, and between them the second's children under the first's rule and hours, which tells what the data alone
     * make of each figure without any of the code under test.
     */
    private record Pair(
            Path first,
            Path second,
            RunComparison whole,
            RunComparison ofData,
            RunComparison ofRule,
            RunComparison wholeBack,
            RunComparison ofDataBack,
            RunComparison ofRuleBack) {

        static Pair of(Path first, Path between, Path second) {
            return new Pair(
                    first,
                    second,
                    MadeRun.compare(first, second),
                    MadeRun.compare(first, between),
                    MadeRun.compare(between, second),
                    MadeRun.compare(second, first),
                    MadeRun.compare(between, first),
                    MadeRun.compare(second, between));
        }
    }

    private static final List<Pair> DRAWN = new ArrayList<>();

    @BeforeAll
    static void draw() throws IOException {
        for (int seed = 0; seed < PAIRS; seed++) {
            Random random = new Random(seed);
            Path here = folder.resolve("pair" + seed);
            Path before = RandomCase.of(random).write(here.resolve("a"));
            Path after = RandomCase.of(random).write(here.resolve("b"));
            String one = Files.writeString(here.resolve("one.yaml"), RandomCase.rule("one", random))
                    .toString();
            String two = Files.writeString(here.resolve("two.yaml"), RandomCase.rule("two", random))
                    .toString();
            String rate = List.of("2", "2", "3", "1.5").get(random.nextInt(4));
            DRAWN.add(Pair.of(
                    MadeRun.of(before, here.resolve("run-a"), "--rule", one, "--hours", "2"),
                    MadeRun.of(after, here.resolve("run-between"), "--rule", one, "--hours", "2"),
                    MadeRun.of(after, here.resolve("run-b"), "--rule", two, "--hours", rate)));
        }
    }

    @Test
    void partsAddUpToTheDifferenceOfEachFigureThatBothRunsHave() {
        int differing = 0;
        for (Pair pair : DRAWN) {
            for (ComparedFigure figure : MadeRun.inBoth(pair.whole()).values()) {
                BigDecimal before = StoredFigure.value(figure.first()).orElseThrow();
                BigDecimal after = StoredFigure.value(figure.second()).orElseThrow();
                assertEquals(0, after.subtract(before).compareTo(figure.parts().sum()), figure::toString);
                differing += figure.differs() ? 1 : 0;
            }
        }
        assertTrue(differing > 1000, "differing: " + differing);
    }

    /** The same program made all runs, so nothing is its doing: not of figures that one run lacks either. */
    @Test
    void nothingIsPutDownToTheProgramThatMadeBoth() {
        for (Pair pair : DRAWN) {
            assertNone(Cause.VERSION, pair.whole());
            assertNone(Cause.VERSION, pair.ofRule());
            assertNone(Cause.VERSION, pair.ofRuleBack());
        }
    }

    @Test
    void nothingIsPutDownToDataThatAreTheSameNorToARuleThatIs() {
        for (Pair pair : DRAWN) {
            assertNone(Cause.DATA, pair.ofRule());
            assertNone(Cause.DATA_AND_RULE, pair.ofRule());
            assertNone(Cause.RULE, pair.ofData());
            assertNone(Cause.EFFORT, pair.ofData());
        }
    }

    private static void assertNone(Cause cause, RunComparison comparison) {
        comparison.figures().forEach(figure -> assertFalse(figure.causes().contains(cause), figure::toString));
    }

    @Test
    void whatIsPutDownToDataIsWhatTheDataAloneChange() {
        int told = 0;
        for (Pair pair : DRAWN) {
            Map<String, ComparedFigure> alone = MadeRun.inBoth(pair.ofData());
            Map<String, ComparedFigure> rest = MadeRun.inBoth(pair.ofRule());
            RunComparison comparison = pair.whole();
            if (!isOfSameGroups(comparison)) {
                continue;
            }
            Map<String, ComparedFigure> whole = MadeRun.inBoth(comparison);
            whole.keySet().retainAll(alone.keySet());
            whole.keySet().retainAll(rest.keySet());
            for (Map.Entry<String, ComparedFigure> entry : whole.entrySet()) {
                Parts parts = entry.getValue().parts();
                assertSame(alone.get(entry.getKey()).difference().orElseThrow(), parts.of(Cause.DATA), entry);
                assertSame(rest.get(entry.getKey()).parts().of(Cause.RULE), parts.of(Cause.RULE), entry);
                assertSame(rest.get(entry.getKey()).parts().of(Cause.EFFORT), parts.of(Cause.EFFORT), entry);
                assertEquals(BigDecimal.ZERO, parts.of(Cause.DATA_AND_RULE));
                told++;
            }
        }
        assertTrue(told > 1000, "told: " + told);
    }

    /** Otherwise the children of one run do not answer the other's rule. */
    private static boolean isOfSameGroups(RunComparison comparison) {
        return comparison
                .first()
                .manifest()
                .rule()
                .groups()
                .equals(comparison.second().manifest().rule().groups());
    }

    private static void assertSame(BigDecimal expected, BigDecimal part, Map.Entry<String, ComparedFigure> of) {
        assertEquals(0, expected.compareTo(part), () -> expected + " expected of " + of);
    }

    @Test
    void cohortsThatAreNamedAddUpToWhatIsPutDownToData() {
        int named = 0;
        for (Pair pair : DRAWN) {
            for (ComparedFigure figure : MadeRun.inBoth(pair.whole()).values()) {
                if (figure.key().measure() == Measure.FOLLOW_UPS
                        && figure.parts().of(Cause.DATA_AND_RULE).signum() == 0) {
                    int sum = figure.changes().stream()
                            .mapToInt(CohortChange::difference)
                            .sum();
                    assertEquals(figure.parts().of(Cause.DATA).intValueExact(), sum, figure::toString);
                    named += figure.changes().size();
                }
            }
        }
        assertTrue(named > 100, "named: " + named);
    }

    @Test
    void aRunDiffersInNothingFromItself() {
        for (Pair pair : DRAWN) {
            assertTrue(MadeRun.compare(pair.first(), pair.first()).isEmpty());
            assertTrue(MadeRun.compare(pair.second(), pair.second()).isEmpty());
        }
    }

    @Test
    void theOtherWayRoundEachDifferenceIsTheOppositeAndWhatIsMissingIsMissingOnTheOtherSide() {
        for (Pair pair : DRAWN) {
            Map<FigureKey, ComparedFigure> there = byKey(pair.whole());
            Map<FigureKey, ComparedFigure> back = byKey(pair.wholeBack());
            assertEquals(there.keySet(), back.keySet());
            there.forEach((key, figure) -> {
                assertEquals(figure.first(), back.get(key).second());
                assertEquals(figure.second(), back.get(key).first());
                assertEquals(
                        figure.difference().map(BigDecimal::negate),
                        back.get(key).difference());
            });
        }
    }

    /** Where the rule is one, the order of the steps cannot matter but for hours that change with the follow-ups. */
    @Test
    void underOneRuleThePartsOfFollowUpsAreTheOppositeToo() {
        for (Pair pair : DRAWN) {
            Map<FigureKey, ComparedFigure> back = byKey(pair.ofDataBack());
            byKey(pair.ofData())
                    .forEach((key, figure) -> assertEquals(
                            figure.parts(), back.get(key).parts().times(BigDecimal.ONE.negate()), figure::toString));
        }
    }

    private static Map<FigureKey, ComparedFigure> byKey(RunComparison comparison) {
        Map<FigureKey, ComparedFigure> figures =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        comparison.figures().forEach(figure -> figures.put(figure.key(), figure));
        return figures;
    }
}
