package dk.followupforecast.rule;

import static dk.followupforecast.fixture.Invented.LIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.followupforecast.fixture.Invented;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AgeScheduleTest {

    /** Every from, to and step over the ages 0-25, against the definition: from, from + step, ... not above to. */
    @Test
    void everyStepFromOneAgeToAnotherIsTheArithmeticSeries() {
        for (int from = 0; from <= 25; from++) {
            for (int to = 0; to <= 25; to++) {
                for (int every = 1; every <= 26; every++) {
                    TreeSet<Integer> expected = new TreeSet<>();
                    for (int age = 0; age <= 25; age++) {
                        if (age >= from && age <= to && (age - from) % every == 0) {
                            expected.add(age);
                        }
                    }
                    assertEquals(
                            expected, AgeSchedule.every(LIGHT, from, to, every).ages());
                }
            }
        }
    }

    @Test
    void stepsBelowOneYearAreRefused() {
        for (int every : new int[] {0, -1}) {
            String said = assertThrows(IllegalArgumentException.class, () -> AgeSchedule.every(LIGHT, 1, 2, every))
                    .getMessage();
            assertEquals("every must be 1 year or more, was " + every, said);
        }
    }

    @Test
    void agesFromZeroToOneHundredAndTwentyAreAccepted() {
        assertEquals(new TreeSet<>(List.of(0, 120)), Invented.at(LIGHT, 0, 120).ages());
        assertEquals(new TreeSet<>(), Invented.at(LIGHT).ages());
    }

    @Test
    void agesOutsideAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Invented.at(LIGHT, -1, 5));
        assertThrows(IllegalArgumentException.class, () -> Invented.at(LIGHT, 5, 121));
    }

    @Test
    void agesCannotBeChangedAfterwards() {
        TreeSet<Integer> given = new TreeSet<>(List.of(16));
        AgeSchedule schedule = new AgeSchedule(LIGHT, given);
        given.add(17);
        assertEquals(new TreeSet<>(List.of(16)), schedule.ages());
        assertThrows(UnsupportedOperationException.class, () -> schedule.ages().add(18));
    }
}
