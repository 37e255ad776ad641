package dk.followupforecast.policy;

import dk.followupforecast.vocabulary.View;
import java.util.OptionalInt;

/**
 * One table of a rung: which sums it shows, said without having seen any of them.
 *
 * @param yearsInBlock how many birth years (or calendar years, for follow-ups) a number is over: 1 for each by itself,
 *     {@value #TOGETHER} for all of them together
 * @param gmfcsApart whether the groups of the rule stand apart, rather than together
 * @param comparedRules whether follow-ups are shown under the compared rules, too
 * @param fromYear first year shown; empty for the first that there is
 * @param toYear last year shown; empty for the last that there is
 */
public record TableDesign(
        Measure measure,
        View view,
        AreasShown areas,
        int yearsInBlock,
        boolean gmfcsApart,
        boolean comparedRules,
        OptionalInt fromYear,
        OptionalInt toYear) {

    /** Stands in {@code yearsInBlock} for all years in one number. */
    public static final int TOGETHER = 0;

    public TableDesign {
        if (yearsInBlock < TOGETHER) {
            throw new IllegalArgumentException("yearsInBlock must be 0 or more years, was " + yearsInBlock);
        }
        if (comparedRules && measure == Measure.CHILDREN) {
            throw new IllegalArgumentException("comparedRules must go with follow-ups, was with children");
        }
    }

    public boolean shows(int year) {
        return year >= fromYear.orElse(year) && year <= toYear.orElse(year);
    }
}
