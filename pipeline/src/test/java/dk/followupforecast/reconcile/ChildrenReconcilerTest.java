package dk.followupforecast.reconcile;

import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.PrintedTotal;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChildrenReconcilerTest {

    private final List<PrintedTotal> totals = new ArrayList<>();

    private static CountTable table(boolean printed) {
        return new CountTable(View.MUNICIPALITY, printed)
                .row("Alfa", LIGHT, 2008, 30, 11)
                .row("Alfa", HEAVY, 2008, 9, 5)
                .row("Beta", LIGHT, 2008, 17, 2)
                .row("Beta", HEAVY, 2008, 4, 21)
                .row("Gamma", LIGHT, 2008, 55, 40)
                .row("Gamma", HEAVY, 2008, 70, 1);
    }

    @Test
    void everyPrintedCountIsHeldAgainstTheOneThatIsUsed() {
        List<ReconciliationLine> lines = reconcile(table(true));
        assertEquals(12, lines.size());
        ReconciliationLine first = lines.get(0);
        assertEquals("Alfa", first.area());
        assertEquals("I-II 2008", first.column());
        assertEquals(OptionalInt.of(30), first.printed());
        assertEquals(OptionalInt.of(30), first.computed());
        lines.forEach(line -> assertEquals(ReconciliationStatus.EQUAL, line.status()));
    }

    @Test
    void totalOfAWideTableBearsTheHeaderAsPrinted() {
        SourcePosition source = new SourcePosition(CountTable.FILE, 99, "I + II 2008");
        totals.add(new PrintedTotal(View.MUNICIPALITY, "Total", 2008, LIGHT, 102, source));
        assertEquals("I + II 2008", reconcile(table(true)).get(12).column());
        assertEquals("I-II 2008", reconcile(table(false)).get(0).column());
    }

    @Test
    void countsOfADatabaseAreNotPrintedFigures() {
        assertEquals(List.of(), reconcile(table(false)));
    }

    @Test
    void rightTotalsAgree() {
        total("Total", LIGHT, 102, 53).total("Total", HEAVY, 83, 27);
        List<ReconciliationLine> lines = reconcile(table(false));
        assertEquals(4, lines.size());
        lines.forEach(line -> assertEquals(ReconciliationStatus.EQUAL, line.status()));
        assertEquals(
                List.of("I-II 2008", "I-II 2009", "III-V 2008", "III-V 2009"),
                lines.stream().map(ReconciliationLine::column).toList());
    }

    @Test
    void totalWithoutARowOfOneBandIsExplained() {
        total("Total", LIGHT, 102 - 17, 53 - 2).total("Total", HEAVY, 83, 27);
        String said = "row Beta left out in 2 columns of I-II";
        assertEquals(List.of(List.of(said), List.of(said), List.of(), List.of()), explanations(table(false)));
    }

    @Test
    void totalThatTookTheFigureBesideIsExplained() {
        total("Total", LIGHT, 102, 53).total("Total", HEAVY, 83, 27 - 21 + 4);
        assertEquals(
                List.of("row Beta in III-V 2008 (4) instead of row Beta (21)"),
                explanations(table(false)).get(3));
    }

    @Test
    void totalThatTookTheOtherBandIsExplained() {
        total("Total", LIGHT, 102, 53).total("Total", HEAVY, 83 - 70 + 55, 27);
        assertEquals(
                List.of("row Gamma in I-II 2008 (55) instead of row Gamma (70)"),
                explanations(table(false)).get(2));
    }

    @Test
    void totalThatTookAFigureTwoBirthYearsOffIsNotExplained() {
        CountTable table = table(false)
                .row("Alfa", LIGHT, 2010, 3)
                .row("Beta", LIGHT, 2010, 900)
                .row("Gamma", LIGHT, 2010, 6);
        total("Total", LIGHT, 102 - 17 + 900, 53, 909);
        assertEquals(List.of(), explanations(table).get(0));
        totals.clear();
        total("Total", LIGHT, 102, 53 - 2 + 900, 909);
        assertEquals(1, explanations(table).get(1).size());
    }

    @Test
    void totalThatTookTheOtherBandOfAnotherBirthYearIsNotExplained() {
        total("Total", LIGHT, 102 - 30 + 5, 53).total("Total", HEAVY, 83, 27);
        assertEquals(List.of(), explanations(table(false)).get(0));
    }

    @Test
    void rowThatIsZeroInTheFirstColumnMayBeTheOneLeftOut() {
        CountTable table = table(false).row("Delta", LIGHT, 2009, 13, 44).zerosLeftOut();
        total("Total", LIGHT, 102, 53, 0);
        String said = "row Delta left out in all 3 columns";
        assertEquals(List.of(List.of(), List.of(said), List.of(said)), explanations(table));
    }

    @Test
    void countsAreHeldAgainstTheCohortsOfTheirOwnView() {
        CountTable hospitals = new CountTable(View.HOSPITAL).row("Alfa", LIGHT, 2008, 1);
        CountTable municipalities = new CountTable(View.MUNICIPALITY).row("Alfa", LIGHT, 2008, 2);
        List<CohortCount> counts = new ArrayList<>(municipalities.counts());
        counts.addAll(hospitals.counts());
        List<ReconciliationLine> lines = new Reconciler()
                .children(List.of(hospitals.cohorts(), municipalities.cohorts()), counts, List.of())
                .result()
                .lines();
        assertEquals(
                List.of(OptionalInt.of(2), OptionalInt.of(1)),
                lines.stream().map(ReconciliationLine::computed).toList());
    }

    @Test
    void totalsOfDifferentNamesAreSearchedApart() {
        total("Total", LIGHT, 102 - 17, 53 - 2).total("I alt", LIGHT, 102, 53);
        List<ReconciliationLine> lines = reconcile(table(false));
        assertEquals(
                List.of("Total", "Total", "I alt", "I alt"),
                lines.stream().map(ReconciliationLine::area).toList());
        assertEquals(ReconciliationStatus.DIFFERS, lines.get(0).status());
        assertEquals(ReconciliationStatus.EQUAL, lines.get(2).status());
    }

    @Test
    void totalOverABandAddsUpTheSingleLevelsOfItsRows() {
        CountTable levels = new CountTable(View.MUNICIPALITY, false)
                .row("Alfa", GmfcsGroup.of(GmfcsLevel.I), 2008, 30)
                .row("Alfa", GmfcsGroup.of(GmfcsLevel.II), 2008, 11)
                .row("Beta", GmfcsGroup.of(GmfcsLevel.I), 2008, 5)
                .row("Beta", GmfcsGroup.of(GmfcsLevel.II), 2008, 2)
                .row("Beta", HEAVY, 2008, 900);
        total("Total", LIGHT, 48);
        ReconciliationLine line = reconcile(levels).get(0);
        assertEquals(OptionalInt.of(48), line.computed());
        assertEquals("I-II 2008", line.column());
    }

    @Test
    void totalOverARowThatHasNotReportedItIsNotComputed() {
        total("Total", LIGHT, 102, 53);
        CountTable table = table(false).row("Delta", LIGHT, 2009, 7);
        assertEquals(
                List.of(ReconciliationStatus.NOT_COMPUTED, ReconciliationStatus.DIFFERS),
                reconcile(table).stream().map(ReconciliationLine::status).toList());
    }

    @Test
    void rowWithoutTheCellIsZeroInTheTotalWhereZerosAreLeftOut() {
        total("Total", LIGHT, 102, 60);
        CountTable table = table(false).row("Delta", LIGHT, 2009, 7).zerosLeftOut();
        assertEquals(
                List.of(OptionalInt.of(102), OptionalInt.of(60)),
                reconcile(table).stream().map(ReconciliationLine::computed).toList());
    }

    @Test
    void totalIsHeldAgainstTheRowsOfItsOwnFile() {
        CountTable table = table(false);
        CohortCount alfa = table.counts().get(0);
        SourcePosition elsewhere = new SourcePosition("other.csv", 2, "I-II 2007");
        table.counts().add(new CohortCount(alfa.view(), alfa.area(), 2007, LIGHT, 4, true, elsewhere));
        total("Total", LIGHT, 102);
        List<ReconciliationLine> lines = reconcile(table);
        assertEquals(
                List.of(CountTable.FILE, "other.csv"),
                lines.stream().map(ReconciliationLine::table).toList());
        assertEquals(OptionalInt.of(102), lines.get(0).computed());
    }

    private ChildrenReconcilerTest total(String label, GmfcsGroup band, int... children) {
        for (int at = 0; at < children.length; at++) {
            SourcePosition source = new SourcePosition(CountTable.FILE, 99, band + " " + (2008 + at));
            totals.add(new PrintedTotal(View.MUNICIPALITY, label, 2008 + at, band, children[at], source));
        }
        return this;
    }

    private List<ReconciliationLine> reconcile(CountTable table) {
        return new Reconciler()
                .children(List.of(table.cohorts()), table.counts(), totals)
                .result()
                .lines();
    }

    private List<List<String>> explanations(CountTable table) {
        return reconcile(table).stream()
                .map(line -> PlantedTable.say(line.explanations()))
                .toList();
    }
}
