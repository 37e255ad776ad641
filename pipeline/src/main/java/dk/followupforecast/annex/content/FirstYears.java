package dk.followupforecast.annex.content;

import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The years in which a rule leaves out ages that it asks for, since those born then are too old for it to begin with. */
final class FirstYears {

    private FirstYears() {}

    /** Why such years are low; empty where there are none. */
    static Optional<String> sentence(AnnexWords words, Collection<Integer> years) {
        FollowUpRule rule = words.rule();
        List<Integer> partial =
                years.stream().filter(year -> isPartial(rule, year)).toList();
        if (partial.isEmpty()) {
            return Optional.empty();
        }
        String first = Integer.toString(rule.firstBirthYear().getAsInt());
        return Optional.of(words.say("annex.summary.first-years", words.span(partial), first));
    }

    private static boolean isPartial(FollowUpRule rule, int year) {
        int asked = rule.schedules().stream()
                .map(AgeSchedule::ages)
                .mapToInt(ages -> ages.size())
                .sum();
        return rule.listDueIn(year).size() < asked;
    }
}
