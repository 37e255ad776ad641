package dk.followupforecast.reconcile;

import dk.followupforecast.text.Message;
import java.util.List;

/**
 * One way of getting a sum wrong.
 *
 * @param kind ending of the key of its sentence, {@code explain.<kind>}
 * @param change what it adds to the right sum
 * @param terms those it concerns, in the order of the sentence
 */
record Slip(String kind, int change, List<Term> terms) {

    /** A term that the rule does not ask for. */
    static final String EXTRA = "extra";

    Message message() {
        List<Object> labels = terms.stream()
                .map(term -> (Object) Message.of("explain.term", term.label(), term.amount()))
                .toList();
        boolean oneChild = kind.equals(EXTRA) && terms.get(0).value() == 1;
        return new Message(oneChild ? "explain.extra.one" : "explain." + kind, labels);
    }

    static Message children(int count) {
        return Message.of(count == 1 ? "children.one" : "children.many", count);
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof Slip that
                && change == that.change
                && kind.equals(that.kind)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + terms.hashCode();
    }
}
