package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * One printed figure against the computed one.
 *
 * @param table the file of the printed table, or the name of a comparison
 * @param area the row as printed
 * @param column the printed column's header
 * @param explanations the smallest changes of terms that give the printed figure, all equally small; none where the
 *     figures agree or nothing was found
 */
public record ReconciliationLine(
        ReconciledKind kind,
        String table,
        String area,
        String column,
        OptionalInt printed,
        OptionalInt computed,
        List<Message> explanations) {

    public ReconciliationLine {
        explanations = List.copyOf(explanations);
        if (printed.isEmpty() && computed.isEmpty()) {
            throw new IllegalArgumentException("a line must have a printed or a computed figure, was " + column);
        }
    }

    public ReconciliationStatus status() {
        if (printed.isEmpty()) {
            return ReconciliationStatus.NOT_PRINTED;
        }
        if (computed.isEmpty()) {
            return ReconciliationStatus.NOT_COMPUTED;
        }
        return printed.getAsInt() == computed.getAsInt() ? ReconciliationStatus.EQUAL : ReconciliationStatus.DIFFERS;
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof ReconciliationLine that
                && table.equals(that.table)
                && area.equals(that.area)
                && column.equals(that.column)
                && printed.equals(that.printed)
                && computed.equals(that.computed)
                && explanations.equals(that.explanations);
    }

    @Override
    public int hashCode() {
        return 31 * area.hashCode() + column.hashCode();
    }
}
