package dk.followupforecast.disclosure;

import dk.followupforecast.policy.Measure;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number of a public edition: exact, whole, and always there.
 *
 * @param value children, or follow-ups
 * @param hours municipal hours of the follow-ups: a fixed factor times the value, which gives nothing away that the value
 *     does not; empty for children, in the hospital view, and where no factor is known
 */
public record PublicNumber(CountedSum counts, int value, Optional<BigDecimal> hours) {

    public PublicNumber {
        if (value < 0) {
            throw new IllegalArgumentException("value must be 0 or more");
        }
        boolean mayHaveHours = counts.measure() == Measure.FOLLOW_UPS && counts.view() == View.MUNICIPALITY;
        if (hours.isPresent() && !mayHaveHours) {
            throw new IllegalArgumentException("hours must go with municipal follow-ups, was " + counts.measure());
        }
    }
}
