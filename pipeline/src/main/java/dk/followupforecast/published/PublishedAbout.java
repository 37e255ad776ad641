package dk.followupforecast.published;

import dk.followupforecast.rule.FollowUpRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a public edition says of itself.
 *
 * @param title in the language of the edition
 * @param date ISO year, month or day; empty where none is given
 * @param policy name of the one that it was published under
 * @param threshold k, in children
 * @param earlierEditions those that it was proven beside, by the SHA-256 of their manifests
 * @param rung name of the design
 * @param rules all whose follow-ups the edition may show, the one in effect first; they bear their name for a title
 * @param hoursPerFollowUp municipal hours, by name of the rule; none for a rule without a factor
 */
public record PublishedAbout(
        String title,
        String date,
        String policy,
        int threshold,
        List<String> earlierEditions,
        String rung,
        List<FollowUpRule> rules,
        Map<String, BigDecimal> hoursPerFollowUp) {

    public PublishedAbout {
        earlierEditions = List.copyOf(earlierEditions);
        rules = List.copyOf(rules);
        hoursPerFollowUp = Map.copyOf(hoursPerFollowUp);
        if (threshold < 2) {
            throw new IllegalArgumentException("threshold must be 2 children or more, was " + threshold);
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("rules must be one or more, was none");
        }
    }

    public Optional<FollowUpRule> findRule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
