package dk.followupforecast.command;

import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule in words, for the screen. */
final class RuleText {

    private RuleText() {}

    /** @param mark key of what the case does with the rule; empty for nothing */
    static String describe(FollowUpRule rule, String mark, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(rule.name() + (mark.isEmpty() ? "" : "  [" + texts.say(mark) + "]"));
        lines.add("  " + rule.title().in(texts.language()));
        for (AgeSchedule schedule : rule.schedules()) {
            String ages = schedule.ages().isEmpty()
                    ? texts.say("rules.no-ages")
                    : schedule.ages().stream().map(String::valueOf).collect(Collectors.joining(", "));
            String key = "rules.ages." + rule.age().label();
            lines.add("  " + texts.say(key, schedule.group().label(), ages));
        }
        rule.firstBirthYear()
                .ifPresent(year -> lines.add("  " + texts.say("rules.first-birth-year", Integer.toString(year))));
        rule.hoursPerFollowUp().ifPresent(hours -> lines.add("  " + texts.say("rules.hours", hours)));
        lines.add("  " + texts.say("rules.source", rule.source().in(texts.language())));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
