package dk.followupforecast.reconcile;

import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.vocabulary.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A hospital with 40 children I-II and 20 III-V of each birth year 2008-2010, against what the municipalities have. */
class ViewReconcilerTest {

    private static final CountTable HOSPITALS = new CountTable(View.HOSPITAL)
            .row("Centralsygehus", LIGHT, 2008, 40, 40, 40)
            .row("Centralsygehus", HEAVY, 2008, 20, 20, 20);

    @Test
    void sameChildrenInBothViewsAgree() {
        municipalities(light(40, 40, 40), heavy(20, 20, 20)).forEach((column, line) -> {
            assertEquals(ReconciliationStatus.EQUAL, line.status(), column);
            assertEquals(List.of(), line.explanations());
        });
    }

    @Test
    void linesNameTheComparisonTheRegionAndTheColumn() {
        Map<String, ReconciliationLine> lines = municipalities(light(41, 40, 40), heavy(20, 20, 20));
        assertEquals(
                List.of("I-II 2008", "I-II 2009", "I-II 2010", "III-V 2008", "III-V 2009", "III-V 2010"),
                List.copyOf(lines.keySet()));
        ReconciliationLine line = lines.get("I-II 2008");
        assertEquals(Reconciliation.VIEWS_COMPARED, line.table());
        assertEquals(Invented.REGION.name(), line.area());
        assertEquals(OptionalInt.of(40), line.printed());
        assertEquals(OptionalInt.of(41), line.computed());
        assertEquals(List.of(), line.explanations());
    }

    @Test
    void childInTheOtherBandIsToldFromBothSides() {
        Map<String, ReconciliationLine> lines = municipalities(light(40, 41, 40), heavy(20, 19, 20));
        String said = "1 child born 2009: III-V at hospitals, I-II at municipalities";
        assertEquals(List.of(said), said(lines, "I-II 2009"));
        assertEquals(List.of(said), said(lines, "III-V 2009"));
        assertEquals(List.of(), said(lines, "I-II 2008"));
    }

    @Test
    void childrenOfTheOtherBandTheOtherWayRound() {
        Map<String, ReconciliationLine> lines = municipalities(light(38, 40, 40), heavy(22, 20, 20));
        String said = "2 children born 2008: I-II at hospitals, III-V at municipalities";
        assertEquals(List.of(said), said(lines, "I-II 2008"));
        assertEquals(List.of(said), said(lines, "III-V 2008"));
    }

    @Test
    void childrenOfTheNeighbouringBirthYearAreToldFromBothSides() {
        Map<String, ReconciliationLine> lines = municipalities(light(37, 43, 40), heavy(20, 20, 20));
        String said = "3 children I-II: born 2008 at hospitals, 2009 at municipalities";
        assertEquals(List.of(said), said(lines, "I-II 2008"));
        assertEquals(List.of(said), said(lines, "I-II 2009"));
        Map<String, ReconciliationLine> other = municipalities(light(40, 40, 40), heavy(20, 21, 19));
        String turned = "1 child III-V: born 2010 at hospitals, 2009 at municipalities";
        assertEquals(List.of(turned), said(other, "III-V 2009"));
        assertEquals(List.of(turned), said(other, "III-V 2010"));
    }

    @Test
    void differenceThatTwoMovesWouldExplainHasBothAndEachOfTheirOtherEndsHasItsOwn() {
        Map<String, ReconciliationLine> lines = municipalities(light(40, 41, 40), heavy(20, 19, 21));
        List<String> either = List.of(
                "1 child born 2009: III-V at hospitals, I-II at municipalities",
                "1 child III-V: born 2009 at hospitals, 2010 at municipalities");
        assertEquals(either.subList(0, 1), said(lines, "I-II 2009"));
        assertEquals(either, said(lines, "III-V 2009"));
        assertEquals(either.subList(1, 2), said(lines, "III-V 2010"));
    }

    @Test
    void differencesOfMovesThatTouchAreOneFindingWithAllAlternatives() {
        Reconciliation reconciled = new Reconciliation(
                List.copyOf(municipalities(light(40, 41, 40), heavy(20, 19, 21)).values()));
        assertEquals(1, reconciled.findings().size());
        Finding finding = reconciled.findings().get(0);
        assertEquals(3, finding.lines().size());
        assertEquals(2, finding.explanations().size());
    }

    @Test
    void movesThatDoNotTouchAreExplainedApart() {
        Map<String, ReconciliationLine> lines = municipalities(light(41, 40, 43), heavy(19, 20, 17));
        String first = "1 child born 2008: III-V at hospitals, I-II at municipalities";
        String second = "3 children born 2010: III-V at hospitals, I-II at municipalities";
        assertEquals(List.of(first), said(lines, "I-II 2008"));
        assertEquals(List.of(first), said(lines, "III-V 2008"));
        assertEquals(List.of(second), said(lines, "I-II 2010"));
        assertEquals(List.of(second), said(lines, "III-V 2010"));
    }

    @Test
    void birthYearsFurtherApartAreNoExplanation() {
        Map<String, ReconciliationLine> lines = municipalities(light(41, 40, 39), heavy(20, 20, 20));
        assertEquals(List.of(), said(lines, "I-II 2008"));
        assertEquals(List.of(), said(lines, "I-II 2010"));
    }

    @Test
    void differencesOfOtherSizesAreNoExplanation() {
        Map<String, ReconciliationLine> lines = municipalities(light(42, 39, 40), heavy(19, 20, 20));
        lines.forEach((column, line) -> assertEquals(List.of(), line.explanations(), column));
    }

    @Test
    void birthYearOfOneViewOnlyIsNotComparedAsZero() {
        Map<String, ReconciliationLine> lines = municipalities(light(40, 40), heavy(20, 20));
        assertEquals(ReconciliationStatus.NOT_COMPUTED, lines.get("I-II 2010").status());
        Map<String, ReconciliationLine> more = municipalities(light(40, 40, 40, 7), heavy(20, 20, 20, 7));
        assertEquals(ReconciliationStatus.NOT_PRINTED, more.get("III-V 2011").status());
        assertEquals(8, more.size());
    }

    @Test
    void viewsGivenTheWrongWayRoundAreRefused() {
        FollowUpForecast hospitals = FollowUpForecast.of(Invented.annexRule(), HOSPITALS.cohorts());
        assertThrows(IllegalArgumentException.class, () -> new Reconciler().views(hospitals, hospitals));
        FollowUpForecast others = FollowUpForecast.of(
                Invented.annexRule(), table(light(1), heavy(1)).cohorts());
        assertThrows(IllegalArgumentException.class, () -> new Reconciler().views(others, others));
        assertEquals(
                6, new Reconciler().views(hospitals, others).result().lines().size());
    }

    private static int[] light(int... children) {
        return children;
    }

    private static int[] heavy(int... children) {
        return children;
    }

    /** Two municipalities that share the children of the one hospital. */
    private static CountTable table(int[] light, int[] heavy) {
        CountTable table = new CountTable(View.MUNICIPALITY);
        for (int at = 0; at < light.length; at++) {
            table.cell("Alfa", LIGHT, 2008 + at, light[at] - 1).cell("Beta", LIGHT, 2008 + at, 1);
            table.cell("Alfa", HEAVY, 2008 + at, heavy[at]).cell("Beta", HEAVY, 2008 + at, 0);
        }
        return table;
    }

    private static Map<String, ReconciliationLine> municipalities(int[] light, int[] heavy) {
        Map<String, ReconciliationLine> byColumn = new LinkedHashMap<>();
        new ViewReconciler(
                        HOSPITALS.cohorts(),
                        table(light, heavy).cohorts(),
                        Invented.annexRule().groups())
                .reconcile()
                .forEach(line -> byColumn.put(line.column(), line));
        return byColumn;
    }

    private static List<String> said(Map<String, ReconciliationLine> lines, String column) {
        return PlantedTable.say(lines.get(column).explanations());
    }
}
