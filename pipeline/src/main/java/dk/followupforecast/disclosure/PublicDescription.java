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
 * @param earlierEditions those that are out already, and that this one was proven beside
 * @param zerosLeftOut whether the extract has no rows of zeros, so that an area without a child has none at all
 */
public record PublicDescription(
        LocalText title,
        String date,
        FollowUpRule rule,
        List<FollowUpRule> comparedRules,
        Map<String, BigDecimal> hoursPerFollowUp,
        List<Earlier> earlierEditions,
        boolean zerosLeftOut) {

    /**
     * An edition that is out already, as it names itself.
     *
     * @param date as in the edition; empty where it has none
     * @param rung name of its design
     * @param sha256 of its manifest, which holds those of all its files
     */
    public record Earlier(String title, String date, String rung, String sha256) {}

    public PublicDescription {
        comparedRules = List.copyOf(comparedRules);
        hoursPerFollowUp = Map.copyOf(hoursPerFollowUp);
        earlierEditions = List.copyOf(earlierEditions);
    }

    /** Of an edition without earlier ones, from an extract that has rows of zeros. */
    public PublicDescription(
            LocalText title,
            String date,
            FollowUpRule rule,
            List<FollowUpRule> comparedRules,
            Map<String, BigDecimal> hoursPerFollowUp) {
        this(title, date, rule, comparedRules, hoursPerFollowUp, List.of(), false);
    }

    /** The factor of a rule. */
    public Optional<BigDecimal> findHours(String ruleName) {
        return Optional.ofNullable(hoursPerFollowUp.get(ruleName));
    }
}
