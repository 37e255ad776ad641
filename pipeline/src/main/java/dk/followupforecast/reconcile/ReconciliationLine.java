package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One printed figure against the computed one.
 *
 * @param table the file of the printed table, or the name of a comparison
 * @param area the row as printed
 * @param rowOf the area that the row is of, which tells a hospital from a municipality of its name; empty for a total
 * @param column the printed column's header
 * @param explanations the smallest changes of terms that give the printed figure, all equally small; none where the
 *     figures agree or nothing was found
 */
public record ReconciliationLine(
        ReconciledKind kind,
        String table,
        String area,
        Optional<Area> rowOf,
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

    /** A line of a row that is of no one area, such as a total. */
    public ReconciliationLine(
            ReconciledKind kind,
            String table,
            String row,
            String column,
            OptionalInt printed,
            OptionalInt computed,
            List<Message> explanations) {
        this(kind, table, row, Optional.empty(), column, printed, computed, explanations);
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
                && rowOf.equals(that.rowOf)
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
