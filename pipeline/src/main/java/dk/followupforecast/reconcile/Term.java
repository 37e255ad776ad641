package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import java.util.List;

/**
 * One term of a sum, and the values that a slip of the eye or the hand would take instead.
 *
 * @param neighbours terms beside it: a birth year to either side, or the other band
 */
record Term(Message label, int value, List<Term> neighbours) {

    Term(Message label, int value) {
        this(label, value, List.of());
    }

    boolean isSameAs(Term other) {
        return label.equals(other.label);
    }
}
