package dk.followupforecast.reconcile;

import static dk.followupforecast.reconcile.PlantedTable.ALFA_HEAVY;
import static dk.followupforecast.reconcile.PlantedTable.ALFA_LIGHT;
import static dk.followupforecast.reconcile.PlantedTable.BETA_HEAVY;
import static dk.followupforecast.reconcile.PlantedTable.alfa;
import static dk.followupforecast.reconcile.PlantedTable.beta;
import static dk.followupforecast.reconcile.PlantedTable.explain;
import static dk.followupforecast.reconcile.PlantedTable.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Slips in one figure of a row: 2027 asks for I-II born 2010 and III-V born 2011, 2010 and 2009. */
class SingleFigureSlipTest {

    private static final int LIGHT_2010 = ALFA_LIGHT[2];
    private static final int HEAVY_2011 = ALFA_HEAVY[3];
    private static final int HEAVY_2009 = ALFA_HEAVY[1];

    @Test
    void termLeftOutIsNamedWithItsCohort() {
        assertAlfa("I-II born 2010 (113 children) left out", -LIGHT_2010);
        assertAlfa("III-V born 2011 (29 children) left out", -HEAVY_2011);
    }

    @Test
    void termCountedTwiceIsNamedWithItsCohort() {
        assertAlfa("III-V born 2009 (53 children) twice", HEAVY_2009);
    }

    @Test
    void neighbouringBirthYearIsNamed() {
        assertAlfa("I-II born 2011 (59 children) instead of I-II born 2010 (113 children)", ALFA_LIGHT[3] - LIGHT_2010);
        assertAlfa("I-II born 2009 (7 children) instead of I-II born 2010 (113 children)", ALFA_LIGHT[1] - LIGHT_2010);
    }

    @Test
    void otherBandIsNamed() {
        assertAlfa("I-II born 2011 (59 children) instead of III-V born 2011 (29 children)", ALFA_LIGHT[3] - HEAVY_2011);
    }

    @Test
    void termThatTheRuleDoesNotAskForIsNamed() {
        assertAlfa("III-V born 2012 (97 children) extra", ALFA_HEAVY[4]);
    }

    @Test
    void swappedDigitsAreNamed() {
        assertEquals(198, alfa(2027));
        assertAlfa("digits swapped", 189 - 198);
    }

    @Test
    void twoTermsAreNamedTogether() {
        assertAlfa(
                "I-II born 2010 (113 children) and III-V born 2011 (29 children) left out", -LIGHT_2010 - HEAVY_2011);
    }

    @Test
    void noiseIsNotExplained() {
        for (int noise : new int[] {-1, 2, 33, 77, 1000}) {
            assertEquals(Map.of(2027, List.of()), explain("Alfa", changed(noise)), "by " + noise);
        }
    }

    @Test
    void everyFigureIsExplainedByItselfWhereNoSlipFitsTheRow() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year));
        printed.merge(2024, ALFA_HEAVY[0], Integer::sum);
        printed.merge(2027, -LIGHT_2010, Integer::sum);
        assertEquals(
                Map.of(
                        2024, List.of("III-V born 2008 (17 children) twice"),
                        2027, List.of("I-II born 2010 (113 children) left out")),
                explain("Alfa", printed));
    }

    @Test
    void wholeCohortOfAGroupOfAreasIsNamedAsOne() {
        int both = ALFA_HEAVY[3] + BETA_HEAVY[3];
        assertEquals(
                Map.of(2027, List.of("III-V born 2011 (" + both + " children) left out")), explain("Duo", duo(-both)));
    }

    @Test
    void neighbourOfAGroupsCohortIsNamed() {
        int right = ALFA_HEAVY[3] + BETA_HEAVY[3];
        int beside = ALFA_HEAVY[4] + BETA_HEAVY[4];
        assertEquals(
                Map.of(
                        2027,
                        List.of("III-V born 2012 (" + beside + " children) instead of III-V born 2011 (" + right
                                + " children)")),
                explain("Duo", duo(beside - right)));
    }

    @Test
    void partOfAGroupsCohortIsNamedWithItsArea() {
        assertEquals(Map.of(2027, List.of("III-V born 2011 in Beta (89 children) left out")), explain("Duo", duo(-89)));
    }

    @Test
    void termThatNoRightFigureCountsIsNearestAtHand() {
        // All terms of 2027 are one child; only I-II born 2010 is not in the right figures of 2026 and 2028.
        assertEquals(
                List.of(
                        "a term of 1 child left out: I-II born 2010 or III-V born 2011 or III-V born 2010 or III-V born 2009; most likely I-II born 2010"),
                explainOnes(Map.of(2024, 1, 2025, 3, 2026, 4, 2027, 3, 2028, 4)).get(2027));
    }

    @Test
    void nothingIsNearestAtHandWhereSeveralTermsAreUnconfirmed() {
        String said = explainOnes(Map.of(2024, 1, 2025, 3, 2026, 4, 2027, 3, 2028, 104))
                .get(2027)
                .toString();
        assertEquals(false, said.contains("most likely"), said);
    }

    @Test
    void nothingIsNearestAtHandOfTermsCountedTwice() {
        String said = explainOnes(Map.of(2024, 1, 2025, 3, 2026, 4, 2027, 5, 2028, 4))
                .get(2027)
                .toString();
        assertEquals(true, said.contains("child twice"), said);
        assertEquals(false, said.contains("most likely"), said);
    }

    private static Map<Integer, List<String>> explainOnes(Map<Integer, Integer> printed) {
        CountTable ones = new CountTable(View.MUNICIPALITY)
                .row("Alfa", Invented.LIGHT, 2008, 1, 1, 1, 1, 1)
                .row("Alfa", Invented.HEAVY, 2008, 1, 1, 1, 1, 1);
        FollowUpForecast forecast = FollowUpForecast.of(Invented.annexRule(), ones.cohorts());
        AreaScope scope = forecast.cohorts().findScope(ones.area("Alfa")).orElseThrow();
        return PlantedTable.say(new ForecastRowSearch(forecast, List.of(), scope, new TreeMap<>(printed)).explain());
    }

    private static void assertAlfa(String said, int change) {
        assertEquals(Map.of(2027, List.of(said)), explain("Alfa", changed(change)));
    }

    private static TreeMap<Integer, Integer> changed(int change) {
        return row(year -> alfa(year) + (year == 2027 ? change : 0));
    }

    private static TreeMap<Integer, Integer> duo(int change) {
        return row(year -> alfa(year) + beta(year) + (year == 2027 ? change : 0));
    }
}
