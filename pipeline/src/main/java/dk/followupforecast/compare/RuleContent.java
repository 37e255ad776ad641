package dk.followupforecast.compare;

import dk.followupforecast.rule.AgeSchedule;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a rule asks for, whatever it is called and however it counts ages: two rules of one content give the same figures.
 *
 * @param agesReached ages reached in the year of a follow-up, by group
 */
record RuleContent(Map<GmfcsGroup, Set<Integer>> agesReached, OptionalInt firstBirthYear) {

    static RuleContent of(FollowUpRule rule) {
        Map<GmfcsGroup, Set<Integer>> ages = new TreeMap<>();
        for (AgeSchedule schedule : rule.schedules()) {
            Set<Integer> ofGroup = new TreeSet<>();
            schedule.ages().forEach(age -> ofGroup.add(rule.age().ageReached(age)));
            ages.put(schedule.group(), ofGroup);
        }
        return new RuleContent(ages, rule.firstBirthYear());
    }
}
