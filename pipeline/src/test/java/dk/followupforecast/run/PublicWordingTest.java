package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** No rung of the shipped ladder speaks of rules, views or years that it shows nothing of. */
class PublicWordingTest {

    private static final List<SortedMap<String, byte[]>> RUNGS = write();

    private static List<SortedMap<String, byte[]>> write() {
        List<SortedMap<String, byte[]>> rungs = new ArrayList<>();
        for (int rung = 0; rung < PublicCase.policy().ladder().size(); rung++) {
            rungs.add(new PublicFiles(
                            PublicCase.publication(rung),
                            Texts.in(Language.DA),
                            new BuildIdentity("1.0", "unknown"),
                            EnumSet.of(Format.HTML))
                    .write());
        }
        return rungs;
    }

    private static String text(int rung, String file) {
        return new String(RUNGS.get(rung).get(file), StandardCharsets.UTF_8);
    }

    private static List<Integer> rungsThatSay(String words) {
        List<Integer> rungs = new ArrayList<>();
        for (int rung = 0; rung < RUNGS.size(); rung++) {
            if (text(rung, "annex.html").contains(words)) {
                rungs.add(rung);
            }
        }
        return rungs;
    }

    @Test
    void aRuleIsExplainedWhereItHasNumbers() {
        assertEquals(List.of(0, 1, 2), rungsThatSay("Til sammenligning: det nationale interval"));
        assertEquals(List.of(0, 1, 2), rungsThatSay("cpop.dk"));
        assertEquals(List.of(0, 1, 2), rungsThatSay("alderen den 1. januar"));
    }

    @Test
    void thatTheViewsAreOfTheSameChildrenIsSaidWhereBothAreShown() {
        assertEquals(List.of(0, 1, 3), rungsThatSay("de samme børn talt på to måder"));
    }

    @Test
    void aMunicipalityIsToldTheLastYearOfItsOwnView() {
        // The hospitals' follow-ups, which the second rung shows, go on for a year.
        for (SortedMap<String, byte[]> rung : RUNGS) {
            String page = new String(rung.get("municipalities/0550-toender.html"), StandardCharsets.UTF_8);
            assertTrue(page.contains("Kun opfølgninger til og med 2029 er med i tallene."), page);
            assertFalse(page.contains("2030"), page);
        }
    }
}
