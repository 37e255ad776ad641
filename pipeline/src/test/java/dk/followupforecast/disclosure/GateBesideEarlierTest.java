package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.policy.TableDesign;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the gate says of an edition beside one that is out already; both show the children of the region in one number. */
class GateBesideEarlierTest {

    private static final TwinSearch HONEST = new PlainTwins();
    private static final TinyGate NOW = gate(new int[][][] {{{1, 2}, {2, 1}}, {{1, 1}, {2, 0}}});

    /** One child fewer. */
    private static final TinyGate THEN = gate(new int[][][] {{{1, 1}, {2, 1}}, {{1, 1}, {2, 0}}});

    private static TinyGate gate(int[][][] children) {
        TableDesign region = new TableDesign(
                Measure.CHILDREN,
                View.MUNICIPALITY,
                AreasShown.REGION,
                TableDesign.TOGETHER,
                false,
                false,
                OptionalInt.empty(),
                OptionalInt.empty());
        TinyCase.Table table = new TinyCase.Table(View.MUNICIPALITY, children, List.of());
        TinyCase.Rule rule =
                new TinyCase.Rule("rule", OptionalInt.of(2008), false, List.of(List.of(17), List.of(16, 17)));
        return TinyGate.of(new TinyCase(3, List.of(table), 2008, List.of(rule), new int[0], List.of(region)));
    }

    @Test
    void theSameNumberOnceMoreIsAskedAboutOnceAndPasses() {
        Verdict verdict = NOW.judgeBeside(NOW, HONEST);
        assertTrue(verdict.passes());
        assertFalse(verdict.showsChange());
        assertEquals(NOW.judge(HONEST).goals(), verdict.goals());
    }

    @Test
    void aNumberThatIsAnotherTodayFitsNoCountsOfBothTimes() {
        Verdict verdict = NOW.judgeBeside(THEN, HONEST);
        assertFalse(verdict.passes());
        assertTrue(verdict.showsChange());
        assertEquals(2 * NOW.judge(HONEST).goals(), verdict.goals());
    }

    @Test
    void aSearchThatFindsNothingIsNoSignOfAChangeWhereNoNumberHasChanged() {
        Verdict verdict = NOW.judgeBeside(NOW, (frame, known, goals) -> Optional.empty());
        assertFalse(verdict.passes());
        assertFalse(verdict.showsChange());
    }

    @Test
    void eachAttackerIsShownWhatBothKnowAndWhatIsPublished() {
        List<List<KnownSum>> shown = new ArrayList<>();
        NOW.judgeBeside(THEN, (frame, known, goals) -> {
            if (!shown.contains(known)) {
                shown.add(known);
            }
            return Optional.empty();
        });
        assertEquals(
                List.of(List.of(10, 10), List.of(9, 10)),
                shown.stream()
                        .map(known -> known.stream().map(KnownSum::least).toList())
                        .toList());
    }
}
