package dk.followupforecast.disclosure;

import dk.followupforecast.policy.Measure;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;

/**
 * What a number counts, as words and as the sum over cells that it is; not the number itself. Publishing, the gate and the
 * attack share it, so that none of them can mean something else than the others.
 *
 * @param rule the one that asks for the follow-ups; empty for children
 * @param firstYear first birth year of children, or first calendar year of follow-ups
 * @param lastYear the last one, inclusive; the same as {@code firstYear} for a single year
 * @param gmfcs a group of the rule, or {@value ForecastFigure#ALL_LEVELS}
 */
public record CountedSum(
        Measure measure,
        View view,
        Area area,
        Optional<String> rule,
        int firstYear,
        int lastYear,
        String gmfcs,
        List<Term> terms) {

    /** @param times how often each child of the cell counts: more than once where years stand together */
    public record Term(CohortCell cell, int times) {

        public Term {
            if (times < 1) {
                throw new IllegalArgumentException("times must be 1 or more, was " + times);
            }
        }
    }

    public CountedSum {
        terms = List.copyOf(terms);
        if (rule.isPresent() != (measure == Measure.FOLLOW_UPS)) {
            throw new IllegalArgumentException("rule must go with follow-ups, was " + rule + " with " + measure);
        }
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("lastYear must be " + firstYear + " or later, was " + lastYear);
        }
    }

    /** Whether it is over several years. */
    public boolean isOverYears() {
        return firstYear != lastYear;
    }

    public boolean isOverAllLevels() {
        return gmfcs.equals(ForecastFigure.ALL_LEVELS);
    }
}
