package dk.followupforecast.rule;

import static dk.followupforecast.fixture.Invented.ALL;
import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static dk.followupforecast.fixture.Invented.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.Invented;
import dk.followupforecast.fixture.ShippedRules;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FollowUpRuleTest {

    @Test
    void childAtLevelTwoIsDueOnlyAtSeventeen() {
        FollowUpRule annex = ShippedRules.read("cpop-15-18-annex-2024");
        for (int age = 0; age <= 25; age++) {
            int birthYear = 2030 - age;
            boolean due = annex.listDueIn(2030).stream()
                    .anyMatch(cohort -> cohort.birthYear() == birthYear
                            && cohort.group().levels().contains(GmfcsLevel.II));
            assertEquals(age == 17, due, "age " + age);
        }
    }

    @Test
    void footnotesOfTheAnnexAreTheRule() {
        FollowUpRule annex = ShippedRules.read("cpop-15-18-annex-2024");
        assertEquals("III-V 2008", due(annex, 2024));
        assertEquals("I-II 2008, III-V 2009, III-V 2008", due(annex, 2025));
        assertEquals("I-II 2009, III-V 2010, III-V 2009, III-V 2008", due(annex, 2026));
        assertEquals("I-II 2010, III-V 2011, III-V 2010, III-V 2009", due(annex, 2027));
        assertEquals("", due(annex, 2023));
    }

    @Test
    void nationalIntervalAsksForTheCohortsThatItsPageNames() {
        FollowUpRule national = ShippedRules.read("cpop-15-17-national");
        assertEquals("I-II 2008, III-V 2008", due(national, 2024));
        assertEquals("I-II 2009, III-V 2009, III-V 2008", due(national, 2025));
        assertEquals("I-II 2010, I-II 2008, III-V 2010, III-V 2009, III-V 2008", due(national, 2026));
    }

    @Test
    void shippedRulesSayTheirHoursAndFirstBirthYear() {
        Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
        assertEquals(two, ShippedRules.read("cpop-15-18-annex-2024").hoursPerFollowUp());
        assertEquals(two, ShippedRules.read("cpop-15-17-national").hoursPerFollowUp());
        assertEquals(Optional.empty(), ShippedRules.read("cpop-0-14").hoursPerFollowUp());
        assertEquals(
                OptionalInt.of(2008), ShippedRules.read("cpop-15-18-annex-2024").firstBirthYear());
        assertEquals(
                OptionalInt.of(2008), ShippedRules.read("cpop-15-17-national").firstBirthYear());
        assertEquals(OptionalInt.empty(), ShippedRules.read("cpop-0-14").firstBirthYear());
    }

    @Test
    void ageOnTheFirstOfJanuaryIsReachedAYearLater() {
        assertEquals(16, AgeConvention.ON_1_JANUARY.ageReached(15));
        assertEquals(15, AgeConvention.REACHED_IN_YEAR.ageReached(15));
        assertEquals("on-1-january", AgeConvention.ON_1_JANUARY.label());
        assertEquals("reached-in-year", AgeConvention.REACHED_IN_YEAR.label());
    }

    @Test
    void agesReachedAreThoseOfAllGroupsInTheYear() {
        assertEquals(
                new TreeSet<>(List.of(16, 17, 18)),
                ShippedRules.read("cpop-15-17-national").agesReached());
        FollowUpRule nothing = Invented.rule("nothing", OptionalInt.empty(), at(ALL));
        assertEquals(new TreeSet<>(), nothing.agesReached());
        assertEquals(List.of(), nothing.listDueIn(2030));
    }

    @Test
    void levelNamedTwiceIsRefused() {
        GmfcsGroup overlapping = new GmfcsGroup(GmfcsLevel.II, GmfcsLevel.V);
        String said = assertThrows(
                        IllegalArgumentException.class,
                        () -> Invented.rule("twice", OptionalInt.empty(), at(LIGHT, 1), at(overlapping, 1)))
                .getMessage();
        assertTrue(said.startsWith("schedules must name each level once"), said);
    }

    @Test
    void levelWithoutScheduleIsRefused() {
        GmfcsGroup withoutThree = new GmfcsGroup(GmfcsLevel.IV, GmfcsLevel.V);
        String said = assertThrows(
                        IllegalArgumentException.class,
                        () -> Invented.rule("gap", OptionalInt.empty(), at(LIGHT, 1), at(withoutThree, 1)))
                .getMessage();
        assertTrue(said.startsWith("schedules must name every level"), said);
    }

    @Test
    void groupsStandFromTheLowestLevelHoweverTheFileHasThem() {
        FollowUpRule rule = Invented.rule("turned", OptionalInt.empty(), at(HEAVY, 1), at(LIGHT, 1));
        assertEquals(List.of(LIGHT, HEAVY), rule.groups());
    }

    private static String due(FollowUpRule rule, int year) {
        return String.join(
                ", ",
                rule.listDueIn(year).stream()
                        .map(cohort -> cohort.group() + " " + cohort.birthYear())
                        .toList());
    }
}
