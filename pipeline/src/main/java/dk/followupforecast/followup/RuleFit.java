package dk.followupforecast.followup;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.Optional;

/** Whether a rule can be answered from an extract: it must not treat differently what the extract has only as one band. */
public final class RuleFit {

    private RuleFit() {}

    /** The first count whose band the rule parts. */
    public static Optional<CohortCount> findParted(FollowUpRule rule, Cohorts cohorts) {
        return cohorts.listCounts().stream()
                .filter(count -> rule.groups().stream().noneMatch(group -> group.contains(count.gmfcs())))
                .findFirst();
    }

    /** The groups of the rule that share the levels of a parted count, as {@code I | II-V}. */
    public static String describeParting(FollowUpRule rule, CohortCount parted) {
        return String.join(
                " | ",
                rule.groups().stream()
                        .filter(group -> group.overlaps(parted.gmfcs()))
                        .map(GmfcsGroup::label)
                        .toList());
    }
}
