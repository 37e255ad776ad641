package dk.followupforecast.reconcile;

import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.Told;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A table of six rows and four columns, two a band, whose printed totals have a slip planted into them. */
class TotalSearchTest {

    private static final List<String> ROWS = List.of("A", "B", "C", "D", "E", "F");

    private static final List<String> COLUMNS = List.of("I-II 2008", "I-II 2009", "III-V 2008", "III-V 2009");

    /** A row a line; chosen so that no slip gives the figures of another. */
    private static final int[][] VALUES = {
        {101, 7, 33, 59}, {13, 211, 5, 41}, {57, 19, 307, 3}, {29, 83, 71, 401}, {503, 37, 91, 23}, {17, 601, 11, 149}
    };

    @Test
    void rightTotalsHaveNoExplanation() {
        assertEquals(Map.of(), explain(at -> sum(at)));
    }

    @Test
    void rowMissingFromEveryColumnIsNamed() {
        for (int row = 0; row < ROWS.size(); row++) {
            int left = row;
            String said = "row " + ROWS.get(row) + " left out in all 4 columns";
            assertEquals(everywhere(said), explain(at -> sum(at) - VALUES[left][at]));
        }
    }

    @Test
    void rowCountedTwiceInEveryColumnIsNamed() {
        for (int row = 0; row < ROWS.size(); row++) {
            int twice = row;
            String said = "row " + ROWS.get(row) + " twice in all 4 columns";
            assertEquals(everywhere(said), explain(at -> sum(at) + VALUES[twice][at]));
        }
    }

    @Test
    void rowMissingFromOneBandIsNamedWithTheBand() {
        for (int row = 0; row < ROWS.size(); row++) {
            int left = row;
            String said = "row " + ROWS.get(row) + " left out in 2 columns of III-V";
            assertEquals(
                    Map.of("III-V 2008", List.of(said), "III-V 2009", List.of(said)),
                    explain(at -> at < 2 ? sum(at) : sum(at) - VALUES[left][at]));
        }
    }

    @Test
    void eachBandMayHaveASlipOfItsOwn() {
        String light = "row B left out in 2 columns of I-II";
        String heavy = "row E twice in 2 columns of III-V";
        assertEquals(
                Map.of(
                        "I-II 2008",
                        List.of(light),
                        "I-II 2009",
                        List.of(light), //
                        "III-V 2008",
                        List.of(heavy),
                        "III-V 2009",
                        List.of(heavy)),
                explain(at -> at < 2 ? sum(at) - VALUES[1][at] : sum(at) + VALUES[4][at]));
    }

    @Test
    void firstAndLastRowsMissingAreNamed() {
        for (int count = 2; count < ROWS.size(); count++) {
            int left = count;
            String first = String.join(" and ", ROWS.subList(0, count));
            assertEquals(
                    everywhere("first rows " + first + " left out in all 4 columns"),
                    explain(at -> sum(at) - sum(at, 0, left)));
            String last = String.join(" and ", ROWS.subList(ROWS.size() - count, ROWS.size()));
            assertEquals(
                    everywhere("last rows " + last + " left out in all 4 columns"),
                    explain(at -> sum(at) - sum(at, ROWS.size() - left, ROWS.size())));
        }
    }

    @Test
    void slipInOneColumnIsExplainedByThatColumn() {
        assertEquals(
                Map.of("I-II 2009", List.of("row D (83) left out")), explain(at -> at == 1 ? sum(at) - 83 : sum(at)));
        assertEquals(
                Map.of("III-V 2008", List.of("row F (11) twice")), explain(at -> at == 2 ? sum(at) + 11 : sum(at)));
    }

    @Test
    void figureOfTheNeighbouringColumnIsNamedWithIt() {
        assertEquals(
                Map.of("I-II 2008", List.of("row C in I-II 2009 (19) instead of row C (57)")),
                explain(at -> at == 0 ? sum(at) - 57 + 19 : sum(at)));
    }

    @Test
    void columnThatIsNoNeighbourIsNotTaken() {
        assertEquals(Map.of("I-II 2008", List.of()), explain(at -> at == 0 ? sum(at) - 57 + 3 : sum(at)));
    }

    @Test
    void twoRowsMissingAreNamedTogether() {
        for (int first = 0; first < ROWS.size(); first++) {
            for (int second = first + 1; second < ROWS.size(); second++) {
                int one = first;
                int other = second;
                String which = second == 1 ? "first rows " : first == ROWS.size() - 2 ? "last rows " : "rows ";
                assertEquals(
                        everywhere(which + ROWS.get(first) + " and " + ROWS.get(second) + " left out in all 4 columns"),
                        explain(at -> sum(at) - VALUES[one][at] - VALUES[other][at]));
            }
        }
    }

    @Test
    void twoTotalsThatChangedPlacesAreNamed() {
        String said = "I-II 2009 and III-V 2009 changed places";
        assertEquals(
                Map.of("I-II 2009", List.of(said), "III-V 2009", List.of(said)),
                explain(at -> sum(at == 1 ? 3 : at == 3 ? 1 : at)));
    }

    @Test
    void rowMissingFromAllColumnsButAFaultyOneIsNamedWithTheException() {
        String said = "row C left out in all 4 columns, but not I-II 2009";
        assertEquals(
                Map.of(
                        "I-II 2008", List.of(said),
                        "I-II 2009", List.of(),
                        "III-V 2008", List.of(said),
                        "III-V 2009", List.of(said)),
                explain(at -> at == 1 ? sum(at) + 1 : sum(at) - VALUES[2][at]));
    }

    @Test
    void totalsOfNothingAreNotSaidToLeaveAllRowsOut() {
        assertEquals(
                Map.of(
                        "I-II 2008",
                        List.of(),
                        "I-II 2009",
                        List.of(),
                        "III-V 2008",
                        List.of(),
                        "III-V 2009",
                        List.of()),
                explain(at -> 0));
    }

    @Test
    void noiseInTwoColumnsHasNoExplanation() {
        assertEquals(
                Map.of("I-II 2008", List.of(), "III-V 2009", List.of()),
                explain(at -> at == 0 || at == 3 ? sum(at) + 2 : sum(at)));
    }

    @Test
    void rowsOfTheSameFiguresAreEquallyGoodExplanations() {
        List<TotalColumn> columns = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            Map<String, Integer> values = new LinkedHashMap<>();
            values.put("A", 5 + at);
            values.put("B", 5 + at);
            values.put("C", 40 + at);
            columns.add(new TotalColumn("c" + at, Optional.empty(), 45 + 2 * at, values, List.of()));
        }
        assertEquals(
                List.of("row A left out in all 2 columns", "row B left out in all 2 columns"),
                said(columns).get("c1"));
    }

    private static Map<String, List<String>> everywhere(String said) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        COLUMNS.forEach(column -> all.put(column, List.of(said)));
        return all;
    }

    private static Map<String, List<String>> explain(IntUnaryOperator printed) {
        List<TotalColumn> columns = new ArrayList<>();
        for (int at = 0; at < COLUMNS.size(); at++) {
            Map<String, Integer> values = new LinkedHashMap<>();
            for (int row = 0; row < ROWS.size(); row++) {
                values.put(ROWS.get(row), VALUES[row][at]);
            }
            GmfcsGroup band = at < 2 ? LIGHT : HEAVY;
            List<String> neighbours = List.of(COLUMNS.get(at ^ 1), COLUMNS.get(at ^ 2));
            columns.add(
                    new TotalColumn(COLUMNS.get(at), Optional.of(band), printed.applyAsInt(at), values, neighbours));
        }
        return said(columns);
    }

    private static Map<String, List<String>> said(List<TotalColumn> columns) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        TotalSearch.explain(columns).forEach((column, messages) -> said.put(column, Told.of(messages)));
        return said;
    }

    private static int sum(int column) {
        return sum(column, 0, ROWS.size());
    }

    private static int sum(int column, int from, int to) {
        return IntStream.range(from, to).map(row -> VALUES[row][column]).sum();
    }
}
