package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Differences of one row that have the same explanation, or all have none: one thing to tell the paper's author. Where the two
 * views are compared, differences that share one of several explanations are one thing too: if it is right, the others fall.
 */
public record Finding(String table, String area, List<ReconciliationLine> lines) {

    /** Those of all its lines. */
    public List<Message> explanations() {
        return lines.stream()
                .flatMap(line -> line.explanations().stream())
                .distinct()
                .toList();
    }

    static List<Finding> listIn(List<ReconciliationLine> lines) {
        List<Finding> findings = new ArrayList<>();
        for (ReconciliationLine line : lines) {
            if (line.status() == ReconciliationStatus.DIFFERS) {
                add(line, findings);
            }
        }
        return findings;
    }

    /** A line that shares an explanation with several findings shows that they are one. */
    private static void add(ReconciliationLine line, List<Finding> findings) {
        List<Finding> holding =
                findings.stream().filter(finding -> finding.holds(line)).toList();
        if (holding.isEmpty()) {
            findings.add(new Finding(line.table(), line.area(), new ArrayList<>(List.of(line))));
            return;
        }
        Finding first = holding.get(0);
        for (Finding other : holding.subList(1, holding.size())) {
            first.lines().addAll(other.lines());
            findings.remove(other);
        }
        first.lines().add(line);
    }

    private boolean holds(ReconciliationLine line) {
        return table.equals(line.table())
                && area.equals(line.area())
                && (explanations().equals(line.explanations()) || shares(line));
    }

    private boolean shares(ReconciliationLine line) {
        return line.kind() == ReconciledKind.VIEWS && explanations().stream().anyMatch(line.explanations()::contains);
    }
}
