package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Differences of one row that have the same explanation, or all have none: one thing to tell the paper's author. */
public record Finding(String table, String area, List<ReconciliationLine> lines) {

    public List<Message> explanations() {
        return lines.get(0).explanations();
    }

    static List<Finding> listIn(List<ReconciliationLine> lines) {
        List<Finding> findings = new ArrayList<>();
        for (ReconciliationLine line : lines) {
            if (line.status() == ReconciliationStatus.DIFFERS) {
                findings.stream()
                        .filter(finding -> finding.holds(line))
                        .findFirst()
                        .ifPresentOrElse(
                                finding -> finding.lines().add(line),
                                () -> findings.add(
                                        new Finding(line.table(), line.area(), new ArrayList<>(List.of(line)))));
            }
        }
        return findings;
    }

    private boolean holds(ReconciliationLine line) {
        return table.equals(line.table())
                && area.equals(line.area())
                && Objects.equals(explanations(), line.explanations());
    }
}
