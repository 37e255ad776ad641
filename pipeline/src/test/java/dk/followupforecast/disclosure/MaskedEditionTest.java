package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.disclosure.FactKind.Learnt;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Editions that leave out what is small: which numbers those are depends on the counts, and so says something of them. The
 * search here goes through all counts of ten children, so that what is unproven cannot be proven.
 */
class MaskedEditionTest {

    private static final int THRESHOLD = 3;
    private static final int CHILDREN = 10;

    /** Of eight cells one is of three children, five are of one or two, two are empty. */
    private static final int[][][] COUNTS = {{{3, 2}, {2, 0}}, {{1, 1}, {1, 0}}};

    private static final TableDesign TOTAL =
            NaiveMask.table(Measure.CHILDREN, AreasShown.REGION, TableDesign.TOGETHER, false);

    private static TinyGate gate(TableDesign... designs) {
        TinyCase.Table table = new TinyCase.Table(View.MUNICIPALITY, COUNTS, List.of());
        TinyCase.Rule rule =
                new TinyCase.Rule("rule", OptionalInt.of(2008), false, List.of(List.of(17), List.of(16, 17)));
        return TinyGate.of(new TinyCase(THRESHOLD, List.of(table), 2008, List.of(rule), new int[0], List.of(designs)));
    }

    private static Verdict judge(TinyGate tiny, TwinSearch search) {
        DisclosureGate gate = new DisclosureGate(tiny.policy(), tiny.shape(), tiny.truth(), List.of(), search);
        return NaiveMask.judge(gate, tiny.edition(), tiny.design());
    }

    private static byte[] masked(TinyGate tiny, CellCounts counts) {
        return NaiveMask.of(tiny.edition().of(counts)).canonical();
    }

    /** All counts of which the masked edition is the same. */
    private static List<CellCounts> listTwins(TinyGate tiny) {
        byte[] published = masked(tiny, tiny.truth());
        List<CellCounts> twins = new ArrayList<>();
        addAll(tiny, new int[tiny.shape().frame().size()], 0, CHILDREN, published, twins);
        return twins;
    }

    private static void addAll(
            TinyGate tiny, int[] children, int at, int left, byte[] published, List<CellCounts> twins) {
        if (at == children.length - 1) {
            children[at] = left;
            CellCounts counts = new CellCounts(tiny.shape().frame(), children);
            if (Arrays.equals(published, masked(tiny, counts))) {
                twins.add(counts);
            }
            return;
        }
        for (int here = 0; here <= left; here++) {
            children[at] = here;
            addAll(tiny, children, at + 1, left - here, published, twins);
        }
    }

    private static TwinSearch among(List<CellCounts> twins) {
        return (frame, known, goals) -> twins.stream()
                .filter(twin -> goals.stream().anyMatch(goal -> goal.isMetBy(twin)))
                .findFirst();
    }

    /** What is left unproven of the children of each cell. */
    private static Set<TwinGoal> ofCells(Verdict verdict) {
        Set<TwinGoal> goals = new HashSet<>(verdict.unproven());
        goals.removeIf(goal -> goal.isForOneChild()
                || goal.sum().measure() == Measure.FOLLOW_UPS
                || goal.sum().terms().size() > 1);
        return goals;
    }

    @Test
    void cellsThatAreLeftOutBesideTheirTotalsComeBackAndTheEditionIsRefused() {
        TinyGate tiny = gate(
                NaiveMask.cells(),
                TOTAL,
                NaiveMask.table(Measure.CHILDREN, AreasShown.REGION, 1, true),
                NaiveMask.table(Measure.CHILDREN, AreasShown.EACH, TableDesign.TOGETHER, false),
                NaiveMask.table(Measure.FOLLOW_UPS, AreasShown.EACH, 1, false));
        List<CellCounts> twins = listTwins(tiny);
        assertEquals(List.of(tiny.truth()), twins);
        Verdict verdict = judge(tiny, among(twins));
        assertFalse(verdict.passes());
        assertTrue(verdict.kinds()
                .keySet()
                .containsAll(List.of(
                        new FactKind(Learnt.CHILDREN, AreaLevel.MUNICIPALITY),
                        new FactKind(Learnt.FOLLOW_UPS, AreaLevel.MUNICIPALITY),
                        new FactKind(Learnt.GMFCS_GROUP, AreaLevel.MUNICIPALITY))));
        // Five cells could not be 0, and none of the seven that are left out k or more.
        assertEquals(5 + 7, ofCells(verdict).size());
    }

    /** Hardly a number is out, and whatever is left out is known to be small. */
    @Test
    void aMaskGivesAwayThatACellIsSmallEvenWhereNothingAddsUpToIt() {
        TinyGate tiny = gate(NaiveMask.cells(), TOTAL);
        List<CellCounts> twins = listTwins(tiny);
        assertTrue(twins.size() > 100, () -> "twins: " + twins.size());
        Verdict verdict = judge(tiny, among(twins));
        assertFalse(verdict.passes());
        Set<TwinGoal> unproven = ofCells(verdict);
        assertEquals(7, unproven.size());
        assertTrue(
                unproven.stream().allMatch(goal -> goal.side() == TwinGoal.Side.AT_LEAST && goal.bound() == THRESHOLD));
    }

    @Test
    void theTotalByItselfIsNoMaskAndPasses() {
        TinyGate tiny = gate(TOTAL);
        assertArrayEquals(tiny.edition().of(tiny.truth()).canonical(), masked(tiny, tiny.truth()));
        assertEquals(List.of(), judge(tiny, among(listTwins(tiny))).unproven());
    }

    /** They agree with every number that is printed; only what is left out would be another. */
    @Test
    void countsOfWhichOtherCellsWouldBeLeftOutAreNoTwin() {
        TinyGate tiny = gate(NaiveMask.cells(), TOTAL);
        List<CellCounts> proposed = new ArrayList<>();
        Verdict verdict = judge(tiny, (frame, known, goals) -> {
            var found = new PlainTwins().find(frame, known, goals);
            found.filter(counts -> known.stream().allMatch(sum -> sum.isTrueOf(counts)))
                    .ifPresent(proposed::add);
            return found;
        });
        assertFalse(verdict.passes());
        byte[] published = masked(tiny, tiny.truth());
        assertTrue(proposed.stream().anyMatch(counts -> !Arrays.equals(published, masked(tiny, counts))));
        verdict.twins().forEach(twin -> assertArrayEquals(published, masked(tiny, twin)));
    }
}
