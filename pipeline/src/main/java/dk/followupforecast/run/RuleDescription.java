package dk.followupforecast.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Language;

/** A rule in full, as manifests hold it. */
final class RuleDescription {

    private RuleDescription() {}

    static void describe(FollowUpRule rule, Language language, ObjectNode node) {
        node.put("name", rule.name());
        node.put("source", rule.source().in(language));
        node.put("age", rule.age().label());
        rule.firstBirthYear().ifPresent(year -> node.put("first_birth_year", year));
        rule.hoursPerFollowUp().ifPresent(hours -> node.put("hours_per_follow_up", hours.toPlainString()));
        ArrayNode schedules = node.putArray("follow_ups");
        for (AgeSchedule schedule : rule.schedules()) {
            ObjectNode entry = schedules.addObject();
            entry.put("gmfcs", schedule.group().label());
            ArrayNode ages = entry.putArray("ages");
            schedule.ages().forEach(ages::add);
        }
    }
}
