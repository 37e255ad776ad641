package dk.followupforecast.policy;

import dk.followupforecast.text.LocalText;
import java.util.List;

/**
 * What a public edition must keep to itself, and which designs it tries. Read from a dated file with its source, and
 * written before the counts are seen.
 *
 * @param source where the threshold comes from
 * @param reason why it is this one
 * @param threshold k, in children: a number of 0 to k - 1 must not be told from 0, nor from k or more
 * @param earlierEditions public editions that are out already
 * @param ladder the designs, finest first
 */
public record DisclosurePolicy(
        String name,
        LocalText title,
        LocalText source,
        LocalText reason,
        int threshold,
        List<NamedEdition> earlierEditions,
        List<Rung> ladder) {

    public DisclosurePolicy {
        earlierEditions = List.copyOf(earlierEditions);
        ladder = List.copyOf(ladder);
        if (threshold < 2) {
            throw new IllegalArgumentException("threshold must be 2 children or more, was " + threshold);
        }
        if (ladder.isEmpty()) {
            throw new IllegalArgumentException("ladder must have a rung, had none in policy " + name);
        }
    }

    /** Whether a true number is one that nobody may tell apart; zeros are. */
    public boolean isSensitive(int number) {
        return number < threshold;
    }
}
