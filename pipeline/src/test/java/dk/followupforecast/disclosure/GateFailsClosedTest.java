package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.FactKind.Learnt;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.vocabulary.AreaLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a search does, an edition passes only with a verified twin for everything that has to stay open. */
class GateFailsClosedTest {

    private static final TwinSearch HONEST = new PlainTwins();

    /** Two municipalities with a child or two in each cell; the region's children are public, in one number. */
    private static final TinyGate SOUND = gate(AreasShown.REGION, TableDesign.TOGETHER, false);

    /** Nothing is kept back. */
    private static final TinyGate LEAKY = gate(AreasShown.EACH, 1, true);

    /** Nine children of three municipalities, none of them in the first area and year; more goals than are asked at once. */
    private static final TinyGate THREE = gate(AreasShown.REGION, TableDesign.TOGETHER, false, new int[][][] {
        {{0, 0}, {1, 1}}, {{0, 1}, {2, 0}}, {{2, 0}, {1, 1}}
    });

    private static TinyGate gate(AreasShown areas, int yearsInBlock, boolean gmfcsApart) {
        return gate(areas, yearsInBlock, gmfcsApart, new int[][][] {{{1, 2}, {2, 1}}, {{1, 1}, {2, 0}}});
    }

    private static TinyGate gate(AreasShown areas, int yearsInBlock, boolean gmfcsApart, int[][][] children) {
        return TinyGate.ofMunicipalities(children, TinyCase.tableOfChildren(areas, yearsInBlock, gmfcsApart));
    }

    /** Of the counts of the sound case, which all pass for its shape. */
    private static CellCounts counts(int... children) {
        return new CellCounts(SOUND.shape().frame(), children);
    }

    private static void assertRefusedWithoutTwins(TwinSearch search) {
        Verdict verdict = SOUND.judge(search);
        assertFalse(verdict.passes());
        assertEquals(List.of(), verdict.twins());
    }

    @Test
    void withAnHonestSearchTheSoundDesignPassesAndTheLeakyOneDoesNot() {
        Verdict sound = SOUND.judge(HONEST);
        assertEquals(List.of(), sound.unproven());
        assertTrue(sound.goals() > 30, () -> "goals: " + sound.goals());
        assertFalse(LEAKY.judge(HONEST).passes());
    }

    @Test
    void aSearchThatFindsNothingOrRunsOutOfTimeProvesNothing() {
        assertRefusedWithoutTwins((frame, known, goals) -> Optional.empty());
    }

    @Test
    void aSearchThatBreaksEndsTheJudgementWithoutAVerdict() {
        IllegalStateException broken = new IllegalStateException("out of memory");
        TwinSearch search = (frame, known, goals) -> {
            throw broken;
        };
        assertSame(broken, assertThrows(IllegalStateException.class, () -> SOUND.judge(search)));
    }

    @Test
    void countsWithAnotherSumAreNoTwin() {
        assertRefusedWithoutTwins((frame, known, goals) -> {
            int[] nines = new int[frame.size()];
            Arrays.fill(nines, 9);
            return Optional.of(new CellCounts(frame, nines));
        });
    }

    @Test
    void countsOfOtherCellsAreNoTwin() {
        assertRefusedWithoutTwins((frame, known, goals) ->
                Optional.of(new CellCounts(new CellFrame(frame.cells()), new int[] {10, 0, 0, 0, 0, 0, 0, 0})));
    }

    @Test
    void theTrueCountsThemselvesProveNothing() {
        assertRefusedWithoutTwins((frame, known, goals) -> Optional.of(SOUND.truth()));
    }

    @Test
    void oneTwinForEveryGoalProvesWhatItMeetsAndNothingElse() {
        CellCounts one = counts(10, 0, 0, 0, 0, 0, 0, 0);
        Verdict verdict = SOUND.judge((frame, known, goals) -> Optional.of(one));
        assertFalse(verdict.passes());
        assertEquals(List.of(one), verdict.twins());
        assertTrue(verdict.unproven().stream().noneMatch(goal -> goal.isMetBy(one)));
        assertTrue(verdict.unproven().stream().noneMatch(goal -> goal.isMetBy(SOUND.truth())));
        List<TwinGoal> unproven = new ArrayList<>();
        SOUND.judge((frame, known, goals) -> Optional.empty()).unproven().stream()
                .filter(goal -> !goal.isMetBy(one))
                .forEach(unproven::add);
        assertEquals(Set.copyOf(unproven), Set.copyOf(verdict.unproven()));
    }

    @Test
    void oneGoalThatNothingIsFoundForRefusesTheEdition() {
        List<TwinGoal> all =
                SOUND.judge((frame, known, goals) -> Optional.empty()).unproven();
        TwinGoal withheld = all.get(all.size() / 2);
        Verdict verdict = SOUND.judge((frame, known, goals) -> goals.stream()
                .filter(goal -> !goal.equals(withheld))
                .flatMap(goal -> HONEST.find(frame, known, List.of(goal)).stream())
                .filter(twin -> !withheld.isMetBy(twin))
                .findFirst());
        assertTrue(verdict.unproven().contains(withheld));
        assertFalse(verdict.passes());
    }

    @Test
    void whatIsGivenUpIsProvenAfterAllByATwinThatIsFoundLater() {
        boolean[] asked = new boolean[1];
        Verdict verdict = SOUND.judge((frame, known, goals) -> {
            boolean first = !asked[0];
            asked[0] = true;
            return first ? Optional.empty() : HONEST.find(frame, known, goals);
        });
        Set<TwinGoal> met = Set.copyOf(verdict.unproven());
        verdict.twins().forEach(twin -> assertTrue(met.stream().noneMatch(goal -> goal.isMetBy(twin))));
        assertTrue(
                verdict.unproven().size() < 25,
                () -> "unproven: " + verdict.unproven().size());
    }

    @Test
    void aRefusalSaysWhichKindsOfNumbersItIsFor() {
        Verdict verdict = LEAKY.judge(HONEST);
        assertEquals(
                Set.of(
                        new FactKind(Learnt.CHILDREN, AreaLevel.MUNICIPALITY),
                        new FactKind(Learnt.CHILDREN, AreaLevel.REGION),
                        new FactKind(Learnt.FOLLOW_UPS, AreaLevel.MUNICIPALITY),
                        new FactKind(Learnt.GMFCS_GROUP, AreaLevel.MUNICIPALITY)),
                verdict.kinds().keySet());
        assertEquals(
                verdict.unproven().size(),
                verdict.kinds().values().stream().mapToInt(goals -> goals).sum());
    }

    @Test
    void whatTheAttackerIsSaidToKnowMustBeTrue() {
        KnownSum untrue = new KnownSum(
                List.of(new CountedSum.Term(SOUND.shape().frame().cells().get(0), 1)), List.of(), 7, 7);
        assertThrows(
                IllegalArgumentException.class,
                () -> new DisclosureGate(SOUND.policy(), SOUND.shape(), SOUND.truth(), List.of(untrue), HONEST));
    }

    @Test
    void aTwinMustAgreeWithWhatIsKnownBesideTheEdition() {
        KnownSum first = new KnownSum(
                List.of(new CountedSum.Term(SOUND.shape().frame().cells().get(0), 1)), List.of(), 1, 1);
        TwinSearch forgetful = (frame, known, goals) -> HONEST.find(
                frame, known.stream().filter(sum -> !sum.equals(first)).toList(), goals);
        DisclosureGate gate =
                new DisclosureGate(SOUND.policy(), SOUND.shape(), SOUND.truth(), List.of(first), forgetful);
        Verdict verdict = gate.judge(SOUND.edition(), SOUND.design());
        assertFalse(verdict.passes());
        verdict.twins().forEach(twin -> assertEquals(1, twin.children(0)));
    }

    @Test
    void whatIsGivenUpStaysUnprovenWhereNoLaterTwinMeetsIt() {
        boolean[] asked = new boolean[1];
        Verdict verdict = THREE.judge((frame, known, goals) -> {
            boolean first = !asked[0];
            asked[0] = true;
            int[] together = new int[frame.size()];
            together[frame.size() - 1] = 9;
            return first ? Optional.empty() : Optional.of(new CellCounts(frame, together));
        });
        assertEquals(1, verdict.twins().size());
        Set<TwinGoal> expected = new HashSet<>(
                THREE.judge((frame, known, goals) -> Optional.empty()).unproven());
        expected.removeIf(goal -> goal.isMetBy(verdict.twins().get(0)));
        assertFalse(expected.isEmpty());
        assertEquals(expected, Set.copyOf(verdict.unproven()));
    }

    @Test
    void whereThereIsNoChildNobodyAsksForItsGroup() {
        List<TwinGoal> unproven =
                THREE.judge((frame, known, goals) -> Optional.empty()).unproven();
        CohortCell empty = THREE.shape().frame().cells().get(0);
        assertTrue(unproven.stream().anyMatch(TwinGoal::isForOneChild));
        assertTrue(unproven.stream()
                .filter(TwinGoal::isForOneChild)
                .noneMatch(goal -> goal.sum().terms().get(0).cell().equals(empty)));
    }

    @Test
    void progressCountsEveryGoalThatIsDoneWith() {
        List<Long> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void begin(Stage stage, long parts) {
                assertEquals(Stage.PROVING, stage);
                told.add(parts);
            }

            @Override
            public void advance(long parts, long rows) {
                told.add(-parts);
            }
        };
        new DisclosureGate(THREE.policy(), THREE.shape(), THREE.truth(), List.of(), HONEST)
                .judge(THREE.edition(), THREE.design(), progress);
        assertTrue(told.get(0) > 25);
        assertEquals(0, told.stream().mapToLong(parts -> parts).sum());
    }

    @Test
    void aKindIsNamedByWhatIsLearntOfWhichSortOfArea() {
        assertEquals("follow-ups-group", new FactKind(Learnt.FOLLOW_UPS, AreaLevel.GROUP).label());
    }
}
