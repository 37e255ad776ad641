package dk.followupforecast.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.fixture.Invented;
import dk.followupforecast.fixture.ShippedRules;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every level, every age reached from 0 to 25 years, both age conventions, with and without a first birth year. */
class RuleDomainTest {

    private static final int YEAR = 2030;

    private static final int OLDEST = 25;

    /** A mark for each age 0-25 in the convention of the rule, level I first. */
    private static final List<String> ANNEX = List.of(
            ".................#........",
            ".................#........",
            "................###.......",
            "................###.......",
            "................###.......");

    private static final List<String> NATIONAL = List.of(
            "...............#.#........",
            "...............#.#........",
            "...............###........",
            "...............###........",
            "...............###........");

    private static final List<String> CHILDREN = List.of(
            "######.#.#.#.#............",
            "###############...........",
            "###############...........",
            "###############...........",
            "###############...........");

    /** As CPUP asks adults: III-V yearly, II every second and I every third year. */
    private static final List<String> STEPS = List.of(
            "..................#..#..#.",
            "..................#.#.#.#.",
            "..................########",
            "..................########",
            "..................########");

    static Stream<Arguments> rules() {
        List<Arguments> all = new ArrayList<>();
        add(all, ShippedRules.read("cpop-15-18-annex-2024"), ANNEX);
        add(all, ShippedRules.read("cpop-15-17-national"), NATIONAL);
        add(all, ShippedRules.read("cpop-0-14"), CHILDREN);
        add(all, steps(), STEPS);
        return all.stream();
    }

    private static FollowUpRule steps() {
        return Invented.rule(
                "steps",
                OptionalInt.empty(),
                AgeSchedule.every(GmfcsGroup.of(GmfcsLevel.I), 18, 25, 3),
                AgeSchedule.every(GmfcsGroup.of(GmfcsLevel.II), 18, 25, 2),
                AgeSchedule.every(Invented.HEAVY, 18, 25, 1));
    }

    private static void add(List<Arguments> all, FollowUpRule rule, List<String> marks) {
        for (AgeConvention age : AgeConvention.values()) {
            for (OptionalInt first : List.of(OptionalInt.empty(), OptionalInt.of(2008), OptionalInt.of(2014))) {
                FollowUpRule variant = new FollowUpRule(
                        rule.name(),
                        rule.title(),
                        rule.source(),
                        age,
                        first,
                        rule.schedules(),
                        rule.hoursPerFollowUp());
                all.add(Arguments.of(variant, marks));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyChildIsDueAsTheTableSays(FollowUpRule rule, List<String> marks) {
        for (GmfcsLevel level : GmfcsLevel.values()) {
            for (int ageReached = 0; ageReached <= OLDEST; ageReached++) {
                int birthYear = YEAR - ageReached;
                boolean due = isMarked(marks.get(level.ordinal()), ageOf(birthYear, rule.age()))
                        && birthYear >= rule.firstBirthYear().orElse(0);
                long found = rule.listDueIn(YEAR).stream()
                        .filter(cohort -> cohort.birthYear() == birthYear)
                        .filter(cohort -> cohort.group().levels().contains(level))
                        .peek(cohort -> assertEquals(YEAR - birthYear, cohort.ageReached()))
                        .count();
                assertEquals(due ? 1 : 0, found, rule.name() + " " + rule.age() + " " + level + " born " + birthYear);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void cohortsStandByGroupAndFromTheYoungest(FollowUpRule rule, List<String> marks) {
        List<DueCohort> due = rule.listDueIn(YEAR);
        for (int at = 1; at < due.size(); at++) {
            int byGroup = due.get(at - 1).group().compareTo(due.get(at).group());
            boolean older = due.get(at - 1).birthYear() > due.get(at).birthYear();
            assertEquals(true, byGroup < 0 || byGroup == 0 && older, due.toString());
        }
    }

    @Test
    void shippedRulesAreTheThreeThatAreTested() {
        assertEquals(List.of("cpop-0-14", "cpop-15-17-national", "cpop-15-18-annex-2024"), ShippedRules.names());
    }

    private static boolean isMarked(String marks, int age) {
        return age >= 0 && age < marks.length() && marks.charAt(age) == '#';
    }

    /** The age of somebody born in the middle of the year; -1 for somebody who is not yet born on the day. */
    private static int ageOf(int birthYear, AgeConvention convention) {
        LocalDate born = LocalDate.of(birthYear, 7, 1);
        LocalDate day =
                convention == AgeConvention.ON_1_JANUARY ? LocalDate.of(YEAR, 1, 1) : LocalDate.of(YEAR, 12, 31);
        return day.isBefore(born) ? -1 : Period.between(born, day).getYears();
    }
}
