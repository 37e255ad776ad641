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

    Message message() {
        List<Object> labels = terms.stream()
                .map(term -> (Object) Message.of("explain.term", term.label(), term.amount()))
                .toList();
        return new Message("explain." + kind, labels);
    }

    static Message children(int count) {
        return Message.of(count == 1 ? "children.one" : "children.many", count);
    }
}
