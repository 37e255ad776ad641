package dk.followupforecast.rule;

import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is followed up at which age: read from a dated file with its source, never built into the program.
 *
 * @param source where the rule is published
 * @param firstBirthYear children born before it are not followed up; empty where the rule has no first cohort
 * @param schedules one a group of levels; together every level exactly once, lowest first
 * @param hoursPerFollowUp municipal hours; empty where the source names none
 */
public record FollowUpRule(
        String name,
        LocalText title,
        LocalText source,
        AgeConvention age,
        OptionalInt firstBirthYear,
        List<AgeSchedule> schedules,
        Optional<BigDecimal> hoursPerFollowUp) {

    public FollowUpRule {
        schedules = schedules.stream()
                .sorted((one, other) -> one.group().compareTo(other.group()))
                .toList();
        Set<GmfcsLevel> seen = EnumSet.noneOf(GmfcsLevel.class);
        for (AgeSchedule schedule : schedules) {
            for (GmfcsLevel level : schedule.group().levels()) {
                if (!seen.add(level)) {
                    throw new IllegalArgumentException("schedules must name each level once, was " + schedules);
                }
            }
        }
        if (seen.size() != GmfcsLevel.values().length) {
            throw new IllegalArgumentException("schedules must name every level, was " + schedules);
        }
    }

    public List<GmfcsGroup> groups() {
        return schedules.stream().map(AgeSchedule::group).toList();
    }

    /** The cohorts due in a calendar year, by group and from the youngest; none born before the first birth year. */
    public List<DueCohort> listDueIn(int year) {
        List<DueCohort> due = new ArrayList<>();
        for (AgeSchedule schedule : schedules) {
            for (int scheduled : schedule.ages()) {
                int ageReached = age.ageReached(scheduled);
                int birthYear = year - ageReached;
                if (firstBirthYear.isEmpty() || birthYear >= firstBirthYear.getAsInt()) {
                    due.add(new DueCohort(ageReached, birthYear, schedule.group()));
                }
            }
        }
        return due;
    }

    /** All ages reached in the year of a follow-up, over all groups; empty for a rule that asks nothing of anybody. */
    public TreeSet<Integer> agesReached() {
        TreeSet<Integer> ages = new TreeSet<>();
        schedules.forEach(schedule -> schedule.ages().forEach(scheduled -> ages.add(age.ageReached(scheduled))));
        return ages;
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof FollowUpRule that
                        && name.equals(that.name)
                        && title.equals(that.title)
                        && source.equals(that.source)
                        && age == that.age
                        && firstBirthYear.equals(that.firstBirthYear)
                        && schedules.equals(that.schedules)
                        && hoursPerFollowUp.equals(that.hoursPerFollowUp);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
