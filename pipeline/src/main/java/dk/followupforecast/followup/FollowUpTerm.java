package dk.followupforecast.followup;

import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.CohortCount;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One term of the sum behind a figure: the children of one area whom the rule asks to a follow-up.
 *
 * @param counts where the children were read; empty where the area has not reported them
 */
public record FollowUpTerm(Area area, DueCohort due, Optional<List<CohortCount>> counts) {

    public OptionalInt children() {
        if (counts.isEmpty()) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (CohortCount count : counts.get()) {
            sum += count.children();
        }
        return OptionalInt.of(sum);
    }
}
