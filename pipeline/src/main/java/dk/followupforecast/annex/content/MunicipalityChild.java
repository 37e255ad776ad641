package dk.followupforecast.annex.content;

import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one child more or less changes, worked out from the rule. */
final class MunicipalityChild {

    private final FollowUpRule rule;
    private final Optional<BigDecimal> hoursEach;
    private final SortedSet<Integer> years;
    private final MunicipalityWords words;

    /**
     * @param hoursEach municipal hours of a follow-up
     * @param years those that the page shows
     */
    MunicipalityChild(
            FollowUpRule rule, Optional<BigDecimal> hoursEach, SortedSet<Integer> years, MunicipalityWords words) {
        this.rule = rule;
        this.hoursEach = hoursEach;
        this.years = years;
        this.words = words;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (rule.agesReached().isEmpty()) {
            return sentences;
        }
        rule.schedules().forEach(schedule -> sentences.add(oneMore(schedule)));
        sentences.add(words.say("municipality.child.less"));
        if (!years.isEmpty()) {
            sentences.add(words.say("municipality.child.until", years.last().toString()));
        }
        return sentences;
    }

    private String oneMore(AgeSchedule schedule) {
        String group = schedule.group().label();
        TreeSet<Integer> ages = new TreeSet<>();
        schedule.ages().forEach(age -> ages.add(rule.age().ageReached(age)));
        if (ages.isEmpty()) {
            return words.say("municipality.child.none", group);
        }
        int count = ages.size();
        Message when = Message.of(
                count == 1 ? "municipality.child.age" : "municipality.child.ages", MunicipalityWords.spans(ages));
        Message followUps = MunicipalityWords.followUps(count);
        if (hoursEach.isEmpty()) {
            return words.say("municipality.child", group, followUps, when);
        }
        Message hours = MunicipalityWords.hours(hoursEach.get().multiply(BigDecimal.valueOf(count)));
        return count == 1
                ? words.say("municipality.child.hours", group, followUps, when, hours)
                : words.say("municipality.child.hours.over", group, followUps, when, hours, count);
    }
}
