package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import java.util.List;

/**
 * One term of a sum, and the values that a slip of the eye or the hand would take instead.
 *
 * @param inSameRange whether a range that is one column too long would take it in beside the term that it neighbours
 * @param neighbours terms beside it: a birth year to either side, or the other band
 */
record Term(Message label, int value, Unit unit, boolean inSameRange, List<Term> neighbours) {

    /** What a term counts, for the sentence about it. */
    enum Unit {
        CHILDREN,
        /** The figure of a row in a table, whatever it counts. */
        ROW
    }

    Term(Message label, int value, List<Term> neighbours) {
        this(label, value, Unit.CHILDREN, false, neighbours);
    }

    Term(Message label, int value) {
        this(label, value, List.of());
    }

    Message amount() {
        return switch (unit) {
            case CHILDREN -> Slip.children(value);
            case ROW -> Message.of("explain.amount", value);
        };
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof Term that
                && value == that.value
                && label.equals(that.label)
                && neighbours.equals(that.neighbours);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + value;
    }
}
