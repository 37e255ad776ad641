package dk.followupforecast.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.DisclosureGate.Verdict;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.TableDesign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the gate says of an edition beside one that is out already; both show the children of the region in one number. */
class GateBesideEarlierTest {

    private static final TwinSearch HONEST = new PlainTwins();
    private static final TinyGate NOW = gate(new int[][][] {{{1, 2}, {2, 1}}, {{1, 1}, {2, 0}}});

    /** One child fewer. */
    private static final TinyGate THEN = gate(new int[][][] {{{1, 1}, {2, 1}}, {{1, 1}, {2, 0}}});

    private static TinyGate gate(int[][][] children) {
        return TinyGate.ofMunicipalities(
                children, TinyCase.tableOfChildren(AreasShown.REGION, TableDesign.TOGETHER, false));
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
