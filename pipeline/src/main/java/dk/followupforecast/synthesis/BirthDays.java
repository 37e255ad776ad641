package dk.followupforecast.synthesis;

import java.time.LocalDate;

/**
 * The days on which invented children are born, all equally likely: whole years, so that every birth year is whole. Those of
 * 2006 to 2024 are 0 to 18 years old at the end of 2024: then the rules from 15 to 18 years can be calculated from their
 * first year, 2024, to 2040, and the one from 0 to 14 years for 2021 to 2025.
 */
public final class BirthDays {

    public static final int FIRST_YEAR = 2006;
    public static final int LAST_YEAR = 2024;

    /** Days since 1 January 1970. */
    private static final int FIRST_DAY =
            Math.toIntExact(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());

    static final int COUNT = Math.toIntExact(LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay()) - FIRST_DAY;

    private BirthDays() {}

    /** @param chance 32 random bits, from 0 to 2^32 - 1 */
    static int draw(long chance) {
        return (int) (chance * COUNT >>> 32);
    }

    /** A day's number since 1 January 1970. */
    static int epochDay(int day) {
        return FIRST_DAY + day;
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(epochDay(day));
    }
}
