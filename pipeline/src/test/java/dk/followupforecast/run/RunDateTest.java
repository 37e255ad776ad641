package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunDateTest {

    @Test
    void theDateOfTheCaseComesFirst() {
        assertEquals("2024-04", RunDate.of("2024-04", Optional.of("0")));
        assertEquals("2024-04", RunDate.of("2024-04", Optional.of("rubbish")));
    }

    @ParameterizedTest
    @CsvSource({"0,1970-01-01", "1714435199,2024-04-29", "1714435200,2024-04-30", "99999999999,5138-11-16"})
    void withoutOneTheDayOfTheEpochIsTakenInUniversalTime(String epoch, String day) {
        assertEquals(day, RunDate.of("", Optional.of(epoch)));
    }

    @Test
    void withoutEitherARunBearsNoDate() {
        assertEquals("", RunDate.of("", Optional.empty()));
        assertEquals("", RunDate.of("", Optional.of("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "2024-04-30", "1e9", " 0", "999999999999"})
    void anEpochThatIsNoNumberOfSecondsIsWrongUsage(String epoch) {
        UsageException wrong = assertThrows(UsageException.class, () -> RunDate.of("", Optional.of(epoch)));
        assertEquals("run.bad-epoch", wrong.told().key());
    }
}
