package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** A group at an age reached in the year; a printed row counts each of its rule's once, or by a slip never or twice. */
record CountedAge(GmfcsGroup group, int age) {

    /** What the rule itself counts: every age once. */
    static Map<CountedAge, Integer> onceEach(FollowUpRule rule) {
        Map<CountedAge, Integer> times = new LinkedHashMap<>();
        for (AgeSchedule schedule : rule.schedules()) {
            for (int age : schedule.ages()) {
                times.put(new CountedAge(schedule.group(), rule.age().ageReached(age)), 1);
            }
        }
        return times;
    }

    /** The sum that a way of counting gives in a year; empty where it asks for children that are not reported. */
    static OptionalInt sum(
            Map<CountedAge, Integer> times, OptionalInt firstBirthYear, Cohorts cohorts, AreaScope scope, int year) {
        int sum = 0;
        for (Map.Entry<CountedAge, Integer> entry : times.entrySet()) {
            int birthYear = year - entry.getKey().age();
            boolean counts = firstBirthYear.isEmpty() || birthYear >= firstBirthYear.getAsInt();
            if (!counts || entry.getValue() == 0) {
                continue;
            }
            OptionalInt children =
                    cohorts.findChildren(scope, birthYear, entry.getKey().group());
            if (children.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += entry.getValue() * children.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedAge that && age == that.age && group.equals(that.group);
    }

    @Override
    public int hashCode() {
        return 31 * group.hashCode() + age;
    }
}
