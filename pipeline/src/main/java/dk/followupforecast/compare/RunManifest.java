package dk.followupforecast.compare;

import dk.followupforecast.rule.FollowUpRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a run says of itself.
 *
 * @param hoursPerFollowUp municipal hours in effect
 * @param rule the one in effect
 * @param compared those whose figures stand beside
 * @param zerosLeftOut whether a cohort without a row, of an area that has others, is a zero
 * @param inputs SHA-256 by file
 * @param outputs SHA-256 by file
 */
record RunManifest(
        String version,
        String commit,
        String caseName,
        String date,
        String edition,
        Optional<BigDecimal> hoursPerFollowUp,
        FollowUpRule rule,
        List<FollowUpRule> compared,
        boolean zerosLeftOut,
        boolean ofRegister,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs) {

    private static final int SHORT_COMMIT = 7;

    Optional<FollowUpRule> findRule(String name) {
        return rule.name().equals(name)
                ? Optional.of(rule)
                : compared.stream().filter(other -> other.name().equals(name)).findFirst();
    }

    /** {@code 0.1.0 (39cfeb7)}; what was built from changed files says so. */
    String build() {
        boolean hash = commit.matches("[0-9a-f]{40}(-dirty)?");
        String shown = hash ? commit.substring(0, SHORT_COMMIT) + commit.substring(40) : commit;
        return version + " (" + shown + ")";
    }
}
