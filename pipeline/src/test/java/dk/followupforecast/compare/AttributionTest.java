package dk.followupforecast.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    private record Pair(Path first, Path between, Path second) {}

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
            DRAWN.add(new Pair(
                    MadeRun.of(before, here.resolve("run-a"), "--rule", one, "--hours", "2"),
                    MadeRun.of(after, here.resolve("run-between"), "--rule", one, "--hours", "2"),
                    MadeRun.of(after, here.resolve("run-b"), "--rule", two, "--hours", rate)));
        }
    }

    @Test
    void partsAddUpToTheDifferenceOfEachFigureThatBothRunsHave() {
        int differing = 0;
        for (Pair pair : DRAWN) {
            for (ComparedFigure figure :
                    MadeRun.inBoth(MadeRun.compare(pair.first(), pair.second())).values()) {
                BigDecimal before = StoredFigure.value(figure.first()).orElseThrow();
                BigDecimal after = StoredFigure.value(figure.second()).orElseThrow();
                assertEquals(0, after.subtract(before).compareTo(figure.parts().sum()), figure::toString);
                differing += figure.differs() ? 1 : 0;
            }
        }
        assertTrue(differing > 1000, "differing: " + differing);
    }

    /** The same program made both runs, so nothing is its doing. */
    @Test
    void nothingIsPutDownToTheProgramThatMadeBoth() {
        for (Pair pair : DRAWN) {
            MadeRun.compare(pair.first(), pair.second())
                    .figures()
                    .forEach(figure -> assertTrue(!figure.causes().contains(Cause.VERSION), figure::toString));
        }
    }

    @Test
    void whatIsPutDownToDataIsWhatTheDataAloneChange() {
        int told = 0;
        for (Pair pair : DRAWN) {
            Map<String, ComparedFigure> alone = MadeRun.inBoth(MadeRun.compare(pair.first(), pair.between()));
            Map<String, ComparedFigure> rest = MadeRun.inBoth(MadeRun.compare(pair.between(), pair.second()));
            RunComparison comparison = MadeRun.compare(pair.first(), pair.second());
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
            for (ComparedFigure figure :
                    MadeRun.inBoth(MadeRun.compare(pair.first(), pair.second())).values()) {
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
            Map<FigureKey, ComparedFigure> there = byKey(MadeRun.compare(pair.first(), pair.second()));
            Map<FigureKey, ComparedFigure> back = byKey(MadeRun.compare(pair.second(), pair.first()));
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
            Map<FigureKey, ComparedFigure> back = byKey(MadeRun.compare(pair.between(), pair.first()));
            byKey(MadeRun.compare(pair.first(), pair.between()))
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
