package dk.followupforecast.reconcile;

import static dk.followupforecast.fixture.Invented.ALL;
import static dk.followupforecast.fixture.Invented.HEAVY;
import static dk.followupforecast.fixture.Invented.LIGHT;
import static dk.followupforecast.fixture.Invented.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.fixture.CountTable;
import dk.followupforecast.fixture.Invented;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountingSlipsTest {

    @Test
    void ageTooManyIsOneOfAnotherGroupOrBesideTheGroupsOwn() {
        FollowUpRule rule = Invented.rule("apart", OptionalInt.empty(), at(LIGHT, 10), at(HEAVY, 16, 17, 18));
        assertEquals(Set.of(9, 11, 16, 17, 18), extraAges(rule, "I-II"));
        assertEquals(Set.of(10, 15, 19), extraAges(rule, "III-V"));
    }

    @Test
    void groupThatTheRuleAsksNothingOfHasNoSlips() {
        FollowUpRule rule = Invented.rule("half", OptionalInt.empty(), at(LIGHT), at(HEAVY, 16));
        assertEquals(Set.of(), extraAges(rule, "I-II"));
        assertEquals(Set.of(15, 17), extraAges(rule, "III-V"));
    }

    @Test
    void everyChoiceOfAFewAgesIsTried() {
        assertEquals(6 + 4, keptOf(4).size());
        // Of six ages, all choices of one to four.
        assertEquals(6 + 15 + 20 + 15, keptOf(6).size());
    }

    @Test
    void ofManyAgesOnlyWholeBeginningsAndEndsAreTried() {
        List<Set<Integer>> kept = keptOf(7);
        assertEquals(2 * 5, kept.size());
        assertEquals(Set.of(1), kept.get(0));
        assertEquals(Set.of(7), kept.get(1));
        assertEquals(Set.of(1, 2, 3, 4, 5), kept.get(8));
        assertEquals(Set.of(3, 4, 5, 6, 7), kept.get(9));
    }

    @Test
    void oneAgeOfTwoIsLeftOutAndNotTheOtherKept() {
        assertEquals(List.of(), keptOf(2));
        assertEquals(3, keptOf(3).size());
    }

    @Test
    void ruleCountsEachOfItsAgesOnceAsReachedInTheYear() {
        FollowUpRule rule =
                Invented.rule("january", AgeConvention.ON_1_JANUARY, OptionalInt.empty(), at(LIGHT, 15), at(HEAVY, 16));
        assertEquals(Map.of(new CountedAge(LIGHT, 16), 1, new CountedAge(HEAVY, 17), 1), CountedAge.onceEach(rule));
    }

    @Test
    void childrenBornBeforeTheFirstBirthYearAreNotCounted() {
        CountTable table = new CountTable(View.HOSPITAL).row("Alfa", ALL, 2007, 100, 10, 1);
        assertEquals(OptionalInt.of(11), sum(table, OptionalInt.of(2008), 18, 17));
        assertEquals(OptionalInt.of(111), sum(table, OptionalInt.empty(), 19, 18, 17));
        assertEquals(OptionalInt.of(11), sum(table, OptionalInt.of(2008), 19, 18, 17));
        assertEquals(OptionalInt.empty(), sum(table, OptionalInt.of(2008), 18, 16));
        assertEquals(OptionalInt.of(0), sum(table, OptionalInt.of(2008), 30));
    }

    /** The sum in 2026 of a way of counting that also counts an age of nobody never. */
    private static OptionalInt sum(CountTable table, OptionalInt firstBirthYear, int... ages) {
        Cohorts cohorts = table.cohorts();
        AreaScope scope = cohorts.findScope(table.area("Alfa")).orElseThrow();
        Map<CountedAge, Integer> times = new java.util.LinkedHashMap<>();
        times.put(new CountedAge(ALL, 3), 0);
        IntStream.of(ages).forEach(age -> times.put(new CountedAge(ALL, age), 1));
        return CountedAge.sum(times, firstBirthYear, cohorts, scope, 2026);
    }

    private static Set<Integer> extraAges(FollowUpRule rule, String group) {
        Map<CountedAge, Integer> right = CountedAge.onceEach(rule);
        Set<Integer> ages = new TreeSet<>();
        for (CountingSlips.Counting slip : CountingSlips.list(right)) {
            if (slip.message().key().equals("explain.age-extra")
                    && slip.message().arguments().get(0).equals(group)) {
                ages.add(Integer.valueOf(slip.message().arguments().get(1).toString()));
                assertEquals(right.size() + 1, slip.times().size());
            }
        }
        return ages;
    }

    /** The ages that the slips of keeping only some of 1, 2, ... still count. */
    private static List<Set<Integer>> keptOf(int ages) {
        Integer[] all = IntStream.rangeClosed(1, ages).boxed().toArray(Integer[]::new);
        FollowUpRule rule = Invented.rule("many", OptionalInt.empty(), at(ALL, all));
        return CountingSlips.list(CountedAge.onceEach(rule)).stream()
                .filter(slip -> slip.message().key().equals("explain.ages-only"))
                .map(slip -> {
                    Set<Integer> kept = new TreeSet<>();
                    slip.times().forEach((age, times) -> {
                        if (times > 0) {
                            kept.add(age.age());
                        }
                    });
                    return kept;
                })
                .toList();
    }
}
