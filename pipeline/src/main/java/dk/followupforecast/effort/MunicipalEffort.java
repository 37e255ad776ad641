package dk.followupforecast.effort;

import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The municipal work that follow-ups ask for.
 *
 * @param hoursPerFollowUp hours for the municipal tests of one follow-up and writing them down; empty where neither the
 *     rule nor the user names a number
 */
public record MunicipalEffort(Optional<BigDecimal> hoursPerFollowUp) {

    public MunicipalEffort {
        if (hoursPerFollowUp.isPresent() && hoursPerFollowUp.get().signum() <= 0) {
            throw new IllegalArgumentException("hoursPerFollowUp must be above 0 hours, was " + hoursPerFollowUp.get());
        }
    }

    /** Hours for a number of follow-ups; none in the hospital view, whose tests are others. */
    public Optional<BigDecimal> hours(View view, int followUps) {
        return switch (view) {
            case HOSPITAL -> Optional.empty();
            case MUNICIPALITY -> hoursPerFollowUp.map(hours -> hours.multiply(BigDecimal.valueOf(followUps)));
        };
    }
}
