package dk.followupforecast.extract;

import dk.followupforecast.register.FileDigest;
import dk.followupforecast.register.RegisterCounts;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.View;
import java.util.List;

/**
 * A register as it has been read.
 *
 * @param states size and time of each file when it was opened, to tell whether somebody has changed it since
 * @param digests one a file; none where nobody asks for them, and some may be missing where the register is refused
 * @param cohorts its children, counted; of the areas that have any, every birth year and level is there, if only as zero
 */
public record RegisterExtract(
        RegisterPlan plan,
        RegisterCounts counts,
        List<String> states,
        List<FileDigest> digests,
        List<CohortCount> cohorts) {

    public RegisterExtract {
        states = List.copyOf(states);
        digests = List.copyOf(digests);
        cohorts = List.copyOf(cohorts);
    }

    /** Whether its children are counted by hospital and by municipality: the same rows, grouped twice. */
    public boolean hasBothViews() {
        return cohorts.stream().map(CohortCount::view).distinct().count() == View.values().length;
    }
}
