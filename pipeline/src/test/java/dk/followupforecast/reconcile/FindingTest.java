package dk.followupforecast.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Message SLIP = Message.of("explain.digits-swapped");

    @Test
    void differencesOfARowWithTheSameExplanationAreOneFinding() {
        Reconciliation reconciled = new Reconciliation(List.of(
                line("t", "Alfa", "2024", 1, 2, SLIP),
                line("t", "Alfa", "2025", 1, 1),
                line("t", "Alfa", "2026", 1, 2, SLIP)));
        assertEquals(1, reconciled.findings().size());
        Finding finding = reconciled.findings().get(0);
        assertEquals(List.of("2024", "2026"), columns(finding));
        assertEquals(List.of(SLIP), finding.explanations());
        assertEquals("t", finding.table());
        assertEquals("Alfa", finding.area());
    }

    @Test
    void otherTablesAreasAndExplanationsAreFindingsOfTheirOwn() {
        Reconciliation reconciled = new Reconciliation(List.of(
                line("t", "Alfa", "2024", 1, 2, SLIP),
                line("u", "Alfa", "2024", 1, 2, SLIP),
                line("t", "Beta", "2024", 1, 2, SLIP),
                line("t", "Alfa", "2025", 1, 2),
                line("t", "Alfa", "2026", 1, 3)));
        assertEquals(4, reconciled.findings().size());
        assertEquals(List.of("2025", "2026"), columns(reconciled.findings().get(3)));
    }

    @Test
    void statusIsWhatBothFiguresSay() {
        assertEquals(ReconciliationStatus.EQUAL, line("t", "a", "c", 1, 1).status());
        assertEquals(ReconciliationStatus.DIFFERS, line("t", "a", "c", 1, 0).status());
        OptionalInt none = OptionalInt.empty();
        OptionalInt one = OptionalInt.of(1);
        assertEquals(
                ReconciliationStatus.NOT_COMPUTED,
                new ReconciliationLine(ReconciledKind.FORECAST, "t", "a", "c", one, none, List.of()).status());
        assertEquals(
                ReconciliationStatus.NOT_PRINTED,
                new ReconciliationLine(ReconciledKind.FORECAST, "t", "a", "c", none, one, List.of()).status());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReconciliationLine(ReconciledKind.FORECAST, "t", "a", "c", none, none, List.of()));
    }

    @Test
    void linesAreCountedByTheirStatus() {
        Reconciliation reconciled = new Reconciliation(
                List.of(line("t", "a", "1", 1, 1), line("t", "a", "2", 1, 1), line("t", "a", "3", 1, 2)));
        assertEquals(2, reconciled.count(ReconciliationStatus.EQUAL));
        assertEquals(1, reconciled.count(ReconciliationStatus.DIFFERS));
        assertEquals(0, reconciled.count(ReconciliationStatus.NOT_COMPUTED));
    }

    private static List<String> columns(Finding finding) {
        return finding.lines().stream().map(ReconciliationLine::column).toList();
    }

    private static ReconciliationLine line(
            String table, String area, String column, int printed, int computed, Message... explanations) {
        return new ReconciliationLine(
                ReconciledKind.FORECAST,
                table,
                area,
                column,
                OptionalInt.of(printed),
                OptionalInt.of(computed),
                List.of(explanations));
    }
}
