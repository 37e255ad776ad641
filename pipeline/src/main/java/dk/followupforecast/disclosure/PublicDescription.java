package dk.followupforecast.disclosure;

import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader has to know to place the numbers. Nothing in it comes from the counts.
 *
 * @param date ISO year, month or day; empty where none is given
 * @param rule the one in effect
 * @param comparedRules those whose follow-ups stand beside
 * @param hoursPerFollowUp municipal hours, by name of the rule; none for a rule that names no factor
 */
public record PublicDescription(
        LocalText title,
        String date,
        FollowUpRule rule,
        List<FollowUpRule> comparedRules,
        Map<String, BigDecimal> hoursPerFollowUp) {

    public PublicDescription {
        comparedRules = List.copyOf(comparedRules);
        hoursPerFollowUp = Map.copyOf(hoursPerFollowUp);
    }

    /** The factor of a rule. */
    public Optional<BigDecimal> findHours(String ruleName) {
        return Optional.ofNullable(hoursPerFollowUp.get(ruleName));
    }
}
