package dk.followupforecast.rule;

import java.util.Locale;

/** Which age a rule counts. Whoever is a years old on 1 January turns a + 1 in the course of the year. */
public enum AgeConvention {
    /** Calendar year minus birth year. */
    REACHED_IN_YEAR(0),
    /** The age on 1 January, as cpop.dk states its intervals; a birthday on that very day is not told apart. */
    ON_1_JANUARY(1);

    private final int yearsToReached;

    AgeConvention(int yearsToReached) {
        this.yearsToReached = yearsToReached;
    }

    /** The age reached in the year by somebody who has {@code age} in this convention, in years. */
    public int ageReached(int age) {
        return age + yearsToReached;
    }

    /** As rule files write it: {@code reached-in-year}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
