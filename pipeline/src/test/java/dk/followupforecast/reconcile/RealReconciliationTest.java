package dk.followupforecast.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.RealCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the search finds in the paper of 2024, each checked by hand on the printed tables. */
class RealReconciliationTest {

    private static final String CHILDREN = "children-by-municipality-as-printed.csv";
    private static final String BY_HOSPITAL = "added-followups-by-hospital-as-printed.csv";
    private static final String BY_MUNICIPALITY = "added-followups-by-municipality-as-printed.csv";

    private static final List<ReconciliationLine> LINES =
            RealCase.figures().reconciliation().lines();

    @Test
    void totalsOfTheMunicipalitiesLeaveAssensOutOfOneBand() {
        for (String column : List.of("I-II 2008", "I-II 2010", "I-II 2012", "I-II 2013")) {
            assertEquals(List.of("row Assens left out in 6 columns of I-II"), said(CHILDREN, "Total", column));
        }
    }

    @Test
    void koldingCountsTheHeavierBandOnlyAtSixteen() {
        for (String column : List.of("2025", "2026", "2027", "2028")) {
            assertEquals(List.of("III-V only at 16, not at 17 and 18"), said(BY_MUNICIPALITY, "Kolding", column));
        }
    }

    @Test
    void faaborgMidtfynLeavesOneChildOut() {
        assertEquals(
                List.of(
                        "a term of 1 child left out: I-II born 2010 or III-V born 2011 or III-V born 2010 or III-V born 2009; most likely I-II born 2010"),
                said(BY_MUNICIPALITY, "Faaborg-Midtfyn", "2027"));
    }

    /** Or its range of birth years is one too long: the youngest of both is one child. */
    @Test
    void hospitalInKoldingCountsOneChildTwice() {
        assertEquals(
                List.of("III-V born 2013 (1 child) twice", "III-V born 2014 (1 child) extra"),
                said(BY_HOSPITAL, "Kolding", "2029"));
    }

    @Test
    void exactlyThesePrintedFiguresDiffer() {
        Set<String> differ = LINES.stream()
                .filter(line -> line.status() == ReconciliationStatus.DIFFERS)
                .filter(line -> !line.table().equals(Reconciliation.VIEWS_COMPARED))
                .map(line -> line.area() + " " + line.column())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of(
                        "Total I-II 2008",
                        "Total I-II 2010",
                        "Total I-II 2012",
                        "Total I-II 2013",
                        "Kolding 2025",
                        "Kolding 2026",
                        "Kolding 2027",
                        "Kolding 2028",
                        "Kolding 2029",
                        "Faaborg-Midtfyn 2027")),
                differ);
    }

    @Test
    void everyPrintedFigureIsReconciledAndNoneIsLeftUncomputed() {
        Map<String, Long> printed = LINES.stream()
                .filter(line -> line.printed().isPresent())
                .filter(line -> !line.table().equals(Reconciliation.VIEWS_COMPARED))
                .peek(line -> assertTrue(line.computed().isPresent(), line.toString()))
                .collect(Collectors.groupingBy(ReconciliationLine::table, TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of(
                        "children-by-hospital-as-printed.csv",
                        5L * 14,
                        CHILDREN,
                        22L * 12,
                        BY_HOSPITAL,
                        4L * 7,
                        BY_MUNICIPALITY,
                        19L * 5),
                printed);
    }

    @Test
    void figuresThatAgreeHaveNoExplanation() {
        LINES.stream()
                .filter(line -> line.status() != ReconciliationStatus.DIFFERS)
                .forEach(line -> assertEquals(List.of(), line.explanations(), line.toString()));
    }

    /** The paper prints municipalities until 2028; the year that its children would also give is told and not hidden. */
    @Test
    void unprintedYearOfTheMunicipalitiesIsTold() {
        List<ReconciliationLine> lines = LINES.stream()
                .filter(line -> line.status() == ReconciliationStatus.NOT_PRINTED)
                .toList();
        assertEquals(19, lines.size());
        lines.forEach(line -> assertEquals("2029", line.column()));
    }

    @Test
    void viewsDifferAsTheTwoTotalRowsDo() {
        Map<String, String> differences = new TreeMap<>();
        LINES.stream()
                .filter(line -> line.table().equals(Reconciliation.VIEWS_COMPARED))
                .filter(line -> line.status() == ReconciliationStatus.DIFFERS)
                .forEach(line -> differences.put(
                        line.column(),
                        line.printed().getAsInt() + "/" + line.computed().getAsInt()));
        assertEquals(
                Map.of(
                        "I-II 2008", "28/29",
                        "I-II 2009", "17/18",
                        "I-II 2011", "22/23",
                        "I-II 2013", "21/20",
                        "III-V 2008", "12/10",
                        "III-V 2009", "9/8",
                        "III-V 2010", "6/7",
                        "III-V 2013", "6/9"),
                differences);
    }

    @Test
    void viewsAreExplainedWhereOneChildMovedByABandOrABirthYear() {
        String band = "1 child born 2009: III-V at hospitals, I-II at municipalities";
        String year = "1 child III-V: born 2009 at hospitals, 2010 at municipalities";
        assertEquals(List.of(band), said("I-II 2009"));
        assertEquals(List.of(band, year), said("III-V 2009"));
        assertEquals(List.of(year), said("III-V 2010"));
        for (String column : List.of("I-II 2008", "I-II 2011", "I-II 2013", "III-V 2008", "III-V 2013")) {
            assertEquals(List.of(), said(column));
        }
    }

    @Test
    void birthYearThatOnlyTheHospitalsHaveIsNotComparedAsZero() {
        assertEquals(
                List.of("I-II 2014", "III-V 2014"),
                LINES.stream()
                        .filter(line -> line.status() == ReconciliationStatus.NOT_COMPUTED)
                        .map(ReconciliationLine::column)
                        .toList());
    }

    private static List<String> said(String column) {
        return said(Reconciliation.VIEWS_COMPARED, "Region Syddanmark", column);
    }

    private static List<String> said(String table, String area, String column) {
        List<ReconciliationLine> found = LINES.stream()
                .filter(line -> line.table().equals(table) && line.area().equals(area))
                .filter(line -> line.column().equals(column))
                .toList();
        assertEquals(1, found.size());
        return PlantedTable.say(found.get(0).explanations());
    }
}
