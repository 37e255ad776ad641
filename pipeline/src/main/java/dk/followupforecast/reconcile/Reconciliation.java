package dk.followupforecast.reconcile;

import java.util.List;

/** Every printed figure of a case against the computed one, and the two views' children against each other. */
public record Reconciliation(List<ReconciliationLine> lines) {

    /** What lines of the two views' comparison have in place of a printed table: printed is the hospitals' figure there. */
    public static final String VIEWS_COMPARED = "hospital-against-municipality";

    public Reconciliation {
        lines = List.copyOf(lines);
    }

    public List<Finding> findings() {
        return Finding.listIn(lines);
    }

    public long count(ReconciliationStatus status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
