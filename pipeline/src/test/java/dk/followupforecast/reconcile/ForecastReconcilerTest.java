package dk.followupforecast.reconcile;

import static dk.followupforecast.reconcile.PlantedTable.alfa;
import static dk.followupforecast.reconcile.PlantedTable.beta;
import static dk.followupforecast.reconcile.PlantedTable.gamma;
import static dk.followupforecast.reconcile.PlantedTable.row;
import static dk.followupforecast.reconcile.ReconciliationStatus.DIFFERS;
import static dk.followupforecast.reconcile.ReconciliationStatus.EQUAL;
import static dk.followupforecast.reconcile.ReconciliationStatus.NOT_COMPUTED;
import static dk.followupforecast.reconcile.ReconciliationStatus.NOT_PRINTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ForecastReconcilerTest {

    private static final Area ALFA = Invented.municipality("Alfa");
    private static final Area BETA = Invented.municipality("Beta");
    private static final Area GAMMA = Invented.municipality("Gamma");

    private final List<PrintedForecastRow> rows = new ArrayList<>();

    @Test
    void figureThatAgreesIsEqualAndHasNoExplanation() {
        print("Alfa", ALFA, year -> alfa(year));
        for (ReconciliationLine line : linesOf("Alfa")) {
            assertEquals(line.column().equals("2031") ? NOT_COMPUTED : EQUAL, line.status(), line.column());
            assertEquals(List.of(), line.explanations());
        }
        assertEquals(8, linesOf("Alfa").size());
    }

    @Test
    void figureThatDiffersBearsBothFiguresAndTheExplanation() {
        print("Alfa (med omegn)", ALFA, year -> year == 2024 ? 34 : alfa(year));
        ReconciliationLine line = line("Alfa (med omegn)", 2024);
        assertEquals(DIFFERS, line.status());
        assertEquals(OptionalInt.of(34), line.printed());
        assertEquals(OptionalInt.of(17), line.computed());
        assertEquals(List.of("III-V born 2008 (17 children) twice"), PlantedTable.say(line.explanations()));
    }

    @Test
    void figuresThatTwoRowsExchangedAreToldInBoth() {
        print("Alfa", ALFA, year -> year == 2026 ? beta(year) : alfa(year));
        print("Beta", BETA, year -> year == 2026 ? alfa(year) : beta(year));
        assertEquals(
                List.of("Alfa and Beta changed places in 2026"),
                PlantedTable.say(line("Alfa", 2026).explanations()));
        assertEquals(
                List.of("Beta and Alfa changed places in 2026"),
                PlantedTable.say(line("Beta", 2026).explanations()));
        assertEquals(List.of(), line("Alfa", 2025).explanations());
    }

    @Test
    void figureThatStandsInARightRowTooIsNotExchanged() {
        print("Alfa", ALFA, year -> year == 2026 ? beta(year) : alfa(year));
        print("Beta", BETA, year -> beta(year));
        assertEquals(
                List.of("III-V born 2008 (17 children) twice"),
                PlantedTable.say(line("Alfa", 2026).explanations()));
    }

    @Test
    void tableThatNothingCanBeComputedForIsToldAllTheSame() {
        print("Alfa", ALFA, year -> alfa(year));
        PrintedForecast printed = new PrintedForecast("p.csv", View.MUNICIPALITY, List.of(2024), rows);
        List<ReconciliationLine> lines =
                new Reconciler().notComputed(printed).result().lines();
        assertEquals(8, lines.size());
        lines.forEach(line -> assertEquals(NOT_COMPUTED, line.status()));
        assertEquals(OptionalInt.of(alfa(2025)), lines.get(1).printed());
        assertEquals("2025", lines.get(1).column());
    }

    @Test
    void oneRowMayBeReconciledAlone() {
        print("Alfa", ALFA, year -> alfa(year));
        print("Beta", BETA, year -> 1000);
        PrintedForecast printed = new PrintedForecast("p.csv", View.MUNICIPALITY, List.of(2024), rows);
        FollowUpForecast forecast = PlantedTable.forecast(Invented.annexRule());
        List<ReconciliationLine> lines = new Reconciler()
                .row(printed, rows.get(1), forecast, List.of())
                .result()
                .lines();
        assertEquals(
                List.of("Beta"),
                lines.stream().map(ReconciliationLine::area).distinct().toList());
        assertEquals(DIFFERS, lines.get(0).status());
    }

    @Test
    void yearThatThePaperDoesNotShowIsNotPrinted() {
        TreeMap<Integer, Integer> printed = row(2024, 2026, year -> alfa(year));
        rows.add(new PrintedForecastRow("Alfa", Optional.of(ALFA), printed, SourcePosition.ofFile("p.csv")));
        List<ReconciliationLine> lines = linesOf("Alfa", List.of(2024, 2025, 2026));
        assertEquals(
                List.of(EQUAL, EQUAL, EQUAL, NOT_PRINTED, NOT_PRINTED, NOT_PRINTED, NOT_PRINTED),
                lines.stream().map(ReconciliationLine::status).toList());
        assertEquals(OptionalInt.of(alfa(2029)), lines.get(5).computed());
        assertEquals(OptionalInt.empty(), lines.get(5).printed());
    }

    @Test
    void areaThatThePaperDoesNotShowIsNotPrinted() {
        print("Alfa", ALFA, year -> alfa(year));
        assertEquals(
                List.of("Beta", "Gamma"),
                reconcile().stream()
                        .filter(line -> line.status() == NOT_PRINTED)
                        .map(ReconciliationLine::area)
                        .distinct()
                        .toList());
        assertEquals(OptionalInt.of(beta(2026)), line("Beta", 2026).computed());
    }

    @Test
    void memberOfAPrintedGroupIsNotMissing() {
        print("Alfa og Beta", Invented.group("Duo"), year -> alfa(year) + beta(year));
        assertEquals(
                List.of("Alfa og Beta", "Gamma"),
                reconcile().stream().map(ReconciliationLine::area).distinct().toList());
    }

    @Test
    void areaWithoutReportIsNotComputedAndNotExplained() {
        FollowUpForecast forecast = FollowUpForecast.of(
                Invented.annexRule(), PlantedTable.table().mustReport("Delta").cohorts());
        print("Delta", Invented.municipality("Delta"), year -> 0);
        List<ReconciliationLine> lines = reconcile(forecast).stream()
                .filter(line -> line.area().equals("Delta"))
                .toList();
        assertEquals(8, lines.size());
        lines.forEach(line -> assertEquals(NOT_COMPUTED, line.status()));
    }

    @Test
    void areaThatTheExtractDoesNotKnowIsNotComputed() {
        print("Omega", Invented.municipality("Omega"), year -> 1);
        linesOf("Omega").forEach(line -> assertEquals(NOT_COMPUTED, line.status()));
        assertEquals(8, linesOf("Omega").size());
    }

    @Test
    void rightTotalAgrees() {
        printAll();
        total(year -> alfa(year) + beta(year) + gamma(year));
        linesOf("Total").forEach(line -> {
            assertEquals(line.column().equals("2031") ? NOT_COMPUTED : EQUAL, line.status());
            assertEquals(List.of(), line.explanations());
        });
    }

    @Test
    void totalThatLeavesARowOutIsExplained() {
        printAll();
        total(year -> alfa(year) + gamma(year));
        assertTotal("row Beta left out in all 7 columns");
    }

    @Test
    void totalThatFollowsMisprintedRowsSaysSo() {
        print("Alfa", ALFA, year -> alfa(year) + 3);
        print("Beta", BETA, year -> beta(year));
        print("Gamma", GAMMA, year -> gamma(year));
        total(year -> alfa(year) + 3 + beta(year) + gamma(year));
        assertTotal("sum of the printed rows");
    }

    @Test
    void rightTotalOfMisprintedRowsAgrees() {
        print("Alfa", ALFA, year -> alfa(year) + 3);
        print("Beta", BETA, year -> beta(year));
        print("Gamma", GAMMA, year -> gamma(year));
        total(year -> alfa(year) + beta(year) + gamma(year));
        assertEquals(EQUAL, line("Total", 2026).status());
        assertEquals(List.of(), line("Total", 2026).explanations());
    }

    @Test
    void totalThatLeavesARowOutOfMisprintedRowsIsExplained() {
        print("Alfa", ALFA, year -> alfa(year) + 3);
        print("Beta", BETA, year -> beta(year));
        print("Gamma", GAMMA, year -> gamma(year));
        total(year -> alfa(year) + 3 + gamma(year));
        assertTotal("of the printed rows: row Beta left out in all 8 columns");
    }

    @Test
    void totalWithATypingErrorIsExplainedByItsDigits() {
        printAll();
        assertEquals(187, alfa(2024) + beta(2024) + gamma(2024));
        total(year -> year == 2024 ? 178 : alfa(year) + beta(year) + gamma(year));
        assertEquals(
                List.of("digits swapped"), PlantedTable.say(line("Total", 2024).explanations()));
        assertEquals(EQUAL, line("Total", 2025).status());
    }

    @Test
    void totalThatTookTheFigureOfANeighbouringYearIsExplained() {
        printAll();
        for (int beside : new int[] {2025, 2027}) {
            rows.subList(3, rows.size()).clear();
            total(year -> alfa(year) + beta(year == 2026 ? beside : year) + gamma(year));
            assertEquals(
                    List.of("row Beta in " + beside + " (" + beta(beside) + ") instead of row Beta (" + beta(2026)
                            + ")"),
                    PlantedTable.say(line("Total", 2026).explanations()));
        }
    }

    @Test
    void reconciliationGathersAllThatIsGivenToIt() {
        print("Alfa", ALFA, year -> alfa(year));
        PrintedForecast printed = new PrintedForecast("p.csv", View.MUNICIPALITY, List.of(2024), rows);
        FollowUpForecast forecast = PlantedTable.forecast(Invented.annexRule());
        int once = new Reconciler()
                .forecast(printed, forecast, List.of())
                .result()
                .lines()
                .size();
        assertEquals(
                2 * once,
                new Reconciler()
                        .forecast(printed, forecast, List.of())
                        .forecast(printed, forecast, List.of())
                        .result()
                        .lines()
                        .size());
    }

    @Test
    void totalOverARowWithoutFigureIsNotComputed() {
        printAll();
        print("Omega", Invented.municipality("Omega"), year -> 1);
        total(year -> 7);
        assertEquals(NOT_COMPUTED, line("Total", 2025).status());
    }

    private void assertTotal(String said) {
        for (int year = 2024; year <= 2030; year++) {
            ReconciliationLine line = line("Total", year);
            assertEquals(OptionalInt.of(alfa(year) + beta(year) + gamma(year)), line.computed());
            assertEquals(List.of(said), PlantedTable.say(line.explanations()), "in " + year);
        }
    }

    private void printAll() {
        print("Alfa", ALFA, year -> alfa(year));
        print("Beta", BETA, year -> beta(year));
        print("Gamma", GAMMA, year -> gamma(year));
    }

    private void print(String label, Area area, IntUnaryOperator ofYear) {
        add(label, Optional.of(area), ofYear);
    }

    private void total(IntUnaryOperator ofYear) {
        add("Total", Optional.empty(), ofYear);
    }

    private void add(String label, Optional<Area> area, IntUnaryOperator ofYear) {
        rows.add(new PrintedForecastRow(label, area, row(2024, 2031, ofYear), SourcePosition.ofFile("p.csv")));
    }

    private ReconciliationLine line(String row, int year) {
        return linesOf(row).stream()
                .filter(line -> line.column().equals(Integer.toString(year)))
                .findFirst()
                .orElseThrow();
    }

    private List<ReconciliationLine> linesOf(String row) {
        return reconcile().stream().filter(line -> line.area().equals(row)).toList();
    }

    private List<ReconciliationLine> linesOf(String row, List<Integer> years) {
        PrintedForecast printed = new PrintedForecast("p.csv", View.MUNICIPALITY, years, rows);
        return new ForecastReconciler(printed, PlantedTable.forecast(Invented.annexRule()), List.of())
                .reconcile().stream().filter(line -> line.area().equals(row)).toList();
    }

    private List<ReconciliationLine> reconcile() {
        return reconcile(PlantedTable.forecast(Invented.annexRule()));
    }

    private List<ReconciliationLine> reconcile(FollowUpForecast forecast) {
        List<Integer> years = List.of(2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031);
        PrintedForecast printed = new PrintedForecast("p.csv", View.MUNICIPALITY, years, rows);
        return new ForecastReconciler(printed, forecast, List.of()).reconcile();
    }
}
