package dk.followupforecast.attack;

import dk.followupforecast.published.PublishedEdition;
import java.util.Comparator;
import java.util.List;

/**
 * What an outsider can infer from a public edition.
 *
 * @param beside how many other editions the outsider has, of the same children
 * @param inferences one a fact, in the order of views, areas, measures and years
 */
public record AttackResult(PublishedEdition edition, int beside, List<Inference> inferences) {

    public AttackResult {
        inferences = List.copyOf(inferences);
    }

    /** Whether every number that may be below k lies within k steps or more. What is not settled does not pass. */
    public boolean passes() {
        return inferences.stream().noneMatch(Inference::isNarrow);
    }

    /** Those that may be below k, the narrowest first; of equally narrow ones those that are known exactly. */
    public List<Inference> listByWidth() {
        return inferences.stream()
                .filter(inference -> !inference.isEnough())
                .sorted(Comparator.comparing((Inference one) -> one.interval().width())
                        .thenComparing(one -> !one.interval().isExact()))
                .toList();
    }
}
