package dk.followupforecast.run;

import dk.followupforecast.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The date that a run bears: the case's, else the day (UTC) of SOURCE_DATE_EPOCH, else none; never the clock's. */
final class RunDate {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    /** Seconds up to the year 9999, more than any run will need. */
    private static final String SECONDS = "[0-9]{1,11}";

    private RunDate() {}

    static String of(String dateOfCase) {
        return of(dateOfCase, Optional.ofNullable(System.getenv(EPOCH)));
    }

    /** @throws UsageException when the epoch is needed and is not a number of seconds */
    static String of(String dateOfCase, Optional<String> epoch) {
        if (!dateOfCase.isEmpty() || epoch.isEmpty() || epoch.get().isEmpty()) {
            return dateOfCase;
        }
        if (!epoch.get().matches(SECONDS)) {
            throw new UsageException(Message.of("run.bad-epoch", epoch.get()));
        }
        Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.get()));
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
