package dk.followupforecast.extract;

import dk.followupforecast.register.RegisterCounts;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.vocabulary.CohortCount;
import java.util.List;

/**
 * A register as it has been read.
 *
 * @param cohorts its children, counted; of the areas that have any, every birth year and level is there, if only as zero
 */
public record RegisterExtract(RegisterPlan plan, RegisterCounts counts, List<CohortCount> cohorts) {

    public RegisterExtract {
        cohorts = List.copyOf(cohorts);
    }
}
