package dk.followupforecast.followup;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.List;
import java.util.Optional;

/** Whether a rule can be answered from an extract: it must not treat differently what the extract has only as one band. */
public final class RuleFit {

    private RuleFit() {}

    /** The count, first in its file, whose band the rule parts. */
    public static Optional<CohortCount> findParted(FollowUpRule rule, Cohorts cohorts) {
        List<GmfcsGroup> groups = rule.groups();
        return cohorts.listCounts().stream()
                .filter(count -> groups.stream().noneMatch(group -> group.contains(count.gmfcs())))
                .min((one, other) -> SourcePosition.IN_READING_ORDER.compare(one.source(), other.source()));
    }

    /** The groups of the rule that share the levels of a parted count, as {@code I} and {@code II-V}. */
    public static List<String> listSharers(FollowUpRule rule, CohortCount parted) {
        return rule.groups().stream()
                .filter(group -> group.overlaps(parted.gmfcs()))
                .map(GmfcsGroup::label)
                .toList();
    }
}
