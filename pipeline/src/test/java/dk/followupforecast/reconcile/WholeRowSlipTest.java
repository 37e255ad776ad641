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

    @Test
    void rightRowHasNoExplanation() {
        assertEquals(Map.of(), explainAlfa(row(year -> alfa(year))));
    }

    @Test
    void groupLeftOutIsFound() {
        // Of a group with one age, leaving out the age and leaving out the group are the same; the age says more.
        assertRow("I-II not at 17", new int[] {}, HEAVY_AGES);
        assertRow("III-V never", LIGHT_AGES, new int[] {});
    }

    @Test
    void groupCountedTwiceIsFound() {
        assertRow("I-II twice at 17", new int[] {17, 17}, HEAVY_AGES);
        assertRow("III-V twice", LIGHT_AGES, new int[] {16, 16, 17, 17, 18, 18});
    }

    @Test
    void everyAgeLeftOutOrTwiceIsFound() {
        for (int age : HEAVY_AGES) {
            int[] without = java.util.Arrays.stream(HEAVY_AGES)
                    .filter(other -> other != age)
                    .toArray();
            assertRow("III-V not at " + age, LIGHT_AGES, without);
            int[] twice = java.util.stream.IntStream.concat(
                            java.util.Arrays.stream(HEAVY_AGES), java.util.stream.IntStream.of(age))
                    .toArray();
            assertRow("III-V twice at " + age, LIGHT_AGES, twice);
        }
    }

    @Test
    void onlyOneOfTheAgesIsFound() {
        assertRow("III-V only at 16, not at 17 and 18", LIGHT_AGES, new int[] {16});
        assertRow("III-V only at 17, not at 16 and 18", LIGHT_AGES, new int[] {17});
        assertRow("III-V only at 18, not at 16 and 17", LIGHT_AGES, new int[] {18});
    }

    @Test
    void groupCountedAYearTooEarlyOrTooLateIsFound() {
        assertRow("I-II a year too early", new int[] {16}, HEAVY_AGES);
        assertRow("I-II a year too late", new int[] {18}, HEAVY_AGES);
        assertRow("III-V a year too early", LIGHT_AGES, new int[] {15, 16, 17});
        assertRow("III-V a year too late", LIGHT_AGES, new int[] {17, 18, 19});
    }

    @Test
    void groupCountedAYearTooEarlyIsFoundWhereTheExtractEndsBeforeTheRow() {
        TreeMap<Integer, Integer> printed = row(2024, 2030, year -> alfa(year, LIGHT_AGES, new int[] {15, 16, 17}));
        assertRow("III-V a year too early", printed);
    }

    @Test
    void ageTooManyIsFound() {
        assertRow("I-II also at 16", new int[] {16, 17}, HEAVY_AGES);
        assertRow("I-II also at 18", new int[] {17, 18}, HEAVY_AGES);
        assertRow("III-V also at 15", LIGHT_AGES, new int[] {15, 16, 17, 18});
        assertRow("III-V also at 19", LIGHT_AGES, new int[] {16, 17, 18, 19});
    }

    @Test
    void rowOfTheOtherReadingIsFound() {
        assertRow("rule national", new int[] {16, 18}, HEAVY_AGES);
    }

    @Test
    void rowShiftedByAColumnIsFound() {
        assertRow("figures of the year before", row(year -> alfa(year - 1)));
        assertRow("figures of the year after", row(year -> alfa(year + 1)));
    }

    @Test
    void rowShiftedPastTheEndOfTheExtractIsFound() {
        TreeMap<Integer, Integer> printed = row(2024, 2030, year -> year < 2030 ? alfa(year + 1) : 12);
        assertRow("figures of the year after", printed);
    }

    @Test
    void rowOfAnotherAreaIsFound() {
        assertRow("figures of Beta", row(year -> beta(year)));
        assertRow("figures of Gamma", row(year -> gamma(year)));
    }

    @Test
    void figuresThatChangedPlacesAreFound() {
        for (int first = 2024; first <= 2029; first++) {
            for (int second = first + 1; second <= 2029; second++) {
                TreeMap<Integer, Integer> printed = row(year -> alfa(year));
                printed.put(first, alfa(second));
                printed.put(second, alfa(first));
                assertRow("" + first + " and " + second + " changed places", printed);
            }
        }
    }

    @Test
    void countThatWasAnotherWhenTheAuthorAddedUpIsFound() {
        // III-V born 2010 are 3; with 22 they count in the years of turning 16, 17 and 18.
        TreeMap<Integer, Integer> printed = row(year -> alfa(year) + (year >= 2026 && year <= 2028 ? 19 : 0));
        assertRow("III-V born 2010 was 22 instead of 3", printed);
        TreeMap<Integer, Integer> none = row(year -> alfa(year) - (year >= 2026 && year <= 2028 ? 3 : 0));
        assertRow("III-V born 2010 was 0 instead of 3", none);
        TreeMap<Integer, Integer> fewer = row(year -> alfa(year) - (year >= 2025 && year <= 2027 ? 50 : 0));
        assertRow("III-V born 2009 was 3 instead of 53", fewer);
    }

    @Test
    void countIsNeverBelowZero() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year) - (year >= 2026 && year <= 2028 ? 4 : 0));
        explainAlfa(printed)
                .values()
                .forEach(said -> assertFalse(said.toString().contains(" was "), said.toString()));
    }

    @Test
    void memberOfAGroupLeftOutOrTwiceIsFound() {
        assertDuo("member Alfa left out", row(year -> beta(year)));
        assertDuo("member Beta left out", row(year -> alfa(year)));
        assertDuo("member Alfa twice", row(year -> 2 * alfa(year) + beta(year)));
        assertDuo("member Beta twice", row(year -> alfa(year) + 2 * beta(year)));
        assertEquals(Map.of(), explain("Duo", row(year -> alfa(year) + beta(year))));
        TreeMap<Integer, Integer> trio = row(year -> gamma(year));
        assertSaid("member Gamma only", explain("Trio", trio));
    }

    @Test
    void rowSlipThatFitsExplainsNothingButTheYearsThatDiffer() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year, LIGHT_AGES, new int[] {16, 17}));
        assertEquals(
                List.of(2026, 2027, 2028, 2029),
                List.copyOf(explainAlfa(printed).keySet()));
    }

    @Test
    void figureThatBreaksTheRowIsExplainedByItself() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year, LIGHT_AGES, new int[] {16}));
        printed.merge(2028, 1, Integer::sum);
        String said = "III-V only at 16, not at 17 and 18, but not 2028";
        Map<Integer, List<String>> found = explainAlfa(printed);
        assertEquals(List.of(), found.remove(2028));
        assertEquals(4, found.size());
        found.forEach((year, messages) -> assertEquals(List.of(said), messages, "in " + year));
    }

    @Test
    void slipIsNotSaidOfARowThatTwoFiguresBreak() {
        TreeMap<Integer, Integer> printed = row(year -> alfa(year, LIGHT_AGES, new int[] {16}));
        printed.merge(2028, 1, Integer::sum);
        printed.merge(2026, 1, Integer::sum);
        assertFalse(explainAlfa(printed).toString().contains("only at"));
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
