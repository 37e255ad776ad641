package dk.followupforecast.reconcile;

import static dk.followupforecast.reconcile.PlantedTable.HEAVY_AGES;
import static dk.followupforecast.reconcile.PlantedTable.LIGHT_AGES;
import static dk.followupforecast.reconcile.PlantedTable.alfa;
import static dk.followupforecast.reconcile.PlantedTable.beta;
import static dk.followupforecast.reconcile.PlantedTable.explain;
import static dk.followupforecast.reconcile.PlantedTable.explainAlfa;
import static dk.followupforecast.reconcile.PlantedTable.gamma;
import static dk.followupforecast.reconcile.PlantedTable.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Slips made in every year of a row alike: the search must name exactly the one that was planted. */
class WholeRowSlipTest {

    private static final String FITS = "the whole row fits if GMFCS ";

    @Test
    void rightRowHasNoExplanation() {
        assertEquals(Map.of(), explainAlfa(row(year -> alfa(year))));
    }

    @Test
    void groupLeftOutIsFound() {
        // Of a group with one age, leaving out the age and leaving out the group are the same; the age says more.
        assertRow(FITS + "I-II is not counted in the year of turning 17", new int[] {}, HEAVY_AGES);
        assertRow(FITS + "III-V is not counted at all", LIGHT_AGES, new int[] {});
    }

    @Test
    void groupCountedTwiceIsFound() {
        assertRow(FITS + "I-II is counted twice in the year of turning 17", new int[] {17, 17}, HEAVY_AGES);
        assertRow(FITS + "III-V is counted twice", LIGHT_AGES, new int[] {16, 16, 17, 17, 18, 18});
    }

    @Test
    void everyAgeLeftOutOrTwiceIsFound() {
        for (int age : HEAVY_AGES) {
            int[] without = java.util.Arrays.stream(HEAVY_AGES)
                    .filter(other -> other != age)
                    .toArray();
            assertRow(FITS + "III-V is not counted in the year of turning " + age, LIGHT_AGES, without);
            int[] twice = java.util.stream.IntStream.concat(
                            java.util.Arrays.stream(HEAVY_AGES), java.util.stream.IntStream.of(age))
                    .toArray();
            assertRow(FITS + "III-V is counted twice in the year of turning " + age, LIGHT_AGES, twice);
        }
    }

    @Test
    void onlyOneOfTheAgesIsFound() {
        assertRow(
                FITS + "III-V is counted only in the year of turning 16, and not on turning 17 and 18",
                LIGHT_AGES,
                new int[] {16});
        assertRow(
                FITS + "III-V is counted only in the year of turning 17, and not on turning 16 and 18",
                LIGHT_AGES,
                new int[] {17});
        assertRow(
                FITS + "III-V is counted only in the year of turning 18, and not on turning 16 and 17",
                LIGHT_AGES,
                new int[] {18});
    }

    @Test
    void groupCountedAYearTooEarlyOrTooLateIsFound() {
        assertRow(FITS + "I-II is counted a year too early", new int[] {16}, HEAVY_AGES);
        assertRow(FITS + "I-II is counted a year too late", new int[] {18}, HEAVY_AGES);
        assertRow(FITS + "III-V is counted a year too early", LIGHT_AGES, new int[] {15, 16, 17});
        assertRow(FITS + "III-V is counted a year too late", LIGHT_AGES, new int[] {17, 18, 19});
    }

    @Test
    void groupCountedAYearTooEarlyIsFoundWhereTheExtractEndsBeforeTheRow() {
        TreeMap<Integer, Integer> printed = row(2024, 2030, year -> alfa(year, LIGHT_AGES, new int[] {15, 16, 17}));
        assertRow(FITS + "III-V is counted a year too early", printed);
    }

    @Test
    void ageTooManyIsFound() {
        assertRow(FITS + "I-II is also counted in the year of turning 16", new int[] {16, 17}, HEAVY_AGES);
        assertRow(FITS + "I-II is also counted in the year of turning 18", new int[] {17, 18}, HEAVY_AGES);
        assertRow(FITS + "III-V is also counted in the year of turning 15", LIGHT_AGES, new int[] {15, 16, 17, 18});
        assertRow(FITS + "III-V is also counted in the year of turning 19", LIGHT_AGES, new int[] {16, 17, 18, 19});
    }

    @Test
    void rowOfTheOtherReadingIsFound() {
        assertRow("the whole row fits the rule national", new int[] {16, 18}, HEAVY_AGES);
    }

    @Test
    void rowShiftedByAColumnIsFound() {
        assertRow("the whole row is shifted: each figure belongs to the year before", row(year -> alfa(year - 1)));
        assertRow("the whole row is shifted: each figure belongs to the year after", row(year -> alfa(year + 1)));
    }

    @Test
    void rowShiftedPastTheEndOfTheExtractIsFound() {
        TreeMap<Integer, Integer> printed = row(2024, 2030, year -> year < 2030 ? alfa(year + 1) : 12);
        assertRow("the whole row is shifted: each figure belongs to the year after", printed);
    }

    @Test
    void rowOfAnotherAreaIsFound() {
        assertRow("the whole row is the one that belongs to Beta", row(year -> beta(year)));
        assertRow("the whole row is the one that belongs to Gamma", row(year -> gamma(year)));
    }

    @Test
    void figuresThatChangedPlacesAreFound() {
        for (int first = 2024; first <= 2029; first++) {
            for (int second = first + 1; second <= 2029; second++) {
                TreeMap<Integer, Integer> printed = row(year -> alfa(year));
                printed.put(first, alfa(second));
                printed.put(second, alfa(first));
                assertRow("the figures of " + first + " and " + second + " have changed places", printed);
            }
        }
    }

    @Test
    void countThatWasAnotherWhenTheAuthorAddedUpIsFound() {
        // III-V born 2010 are 3; with 22 they count in the years of turning 16, 17 and 18.
        TreeMap<Integer, Integer> printed = row(year -> alfa(year) + (year >= 2026 && year <= 2028 ? 19 : 0));
        assertRow("the whole row fits if III-V born 2010 was counted as 22 instead of 3", printed);
        TreeMap<Integer, Integer> none = row(year -> alfa(year) - (year >= 2026 && year <= 2028 ? 3 : 0));
        assertRow("the whole row fits if III-V born 2010 was counted as 0 instead of 3", none);
        TreeMap<Integer, Integer> fewer = row(year -> alfa(year) - (year >= 2025 && year <= 2027 ? 50 : 0));
        assertRow("the whole row fits if III-V born 2009 was counted as 3 instead of 53", fewer);
    }

    @Test
    void countIsNeverBelowZero() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year) - (year >= 2026 && year <= 2028 ? 4 : 0));
        explainAlfa(printed)
                .values()
                .forEach(said -> assertFalse(said.toString().contains("was counted as"), said.toString()));
    }

    @Test
    void memberOfAGroupLeftOutOrTwiceIsFound() {
        assertDuo("the whole row fits if Alfa is left out of the group", row(year -> beta(year)));
        assertDuo("the whole row fits if Beta is left out of the group", row(year -> alfa(year)));
        assertDuo("the whole row fits if Alfa is counted twice in the group", row(year -> 2 * alfa(year) + beta(year)));
        assertDuo("the whole row fits if Beta is counted twice in the group", row(year -> alfa(year) + 2 * beta(year)));
        assertEquals(Map.of(), explain("Duo", row(year -> alfa(year) + beta(year))));
    }

    @Test
    void rowSlipThatFitsExplainsNothingButTheYearsThatDiffer() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year, LIGHT_AGES, new int[] {16, 17}));
        assertEquals(
                List.of(2026, 2027, 2028, 2029),
                List.copyOf(explainAlfa(printed).keySet()));
    }

    @Test
    void slipOfAWholeRowIsNotSaidOfOneThatBreaksIt() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year, LIGHT_AGES, new int[] {16}));
        printed.merge(2028, 1, Integer::sum);
        explainAlfa(printed)
                .values()
                .forEach(said -> assertFalse(said.toString().contains("whole row"), said.toString()));
    }

    private static void assertRow(String said, int[] lightAges, int[] heavyAges) {
        assertRow(said, row(year -> alfa(year, lightAges, heavyAges)));
    }

    private static void assertRow(String said, TreeMap<Integer, Integer> printed) {
        assertSaid(said, explainAlfa(printed));
    }

    private static void assertDuo(String said, TreeMap<Integer, Integer> printed) {
        assertSaid(said, explain("Duo", printed));
    }

    private static void assertSaid(String said, Map<Integer, List<String>> found) {
        assertFalse(found.isEmpty(), said);
        found.forEach((year, messages) -> assertEquals(List.of(said), messages, "in " + year));
    }
}
