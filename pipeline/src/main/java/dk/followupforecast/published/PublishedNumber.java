package dk.followupforecast.published;

import dk.followupforecast.policy.Measure;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number that is out.
 *
 * @param rule name of the one that asks for the follow-ups; empty for children
 * @param firstYear first birth year of children, or first calendar year of follow-ups
 * @param lastYear the last one, inclusive
 * @param gmfcs empty for all levels
 * @param value children, or follow-ups; 0 or more
 * @param hours municipal hours of the follow-ups; empty where none stand beside
 */
public record PublishedNumber(
        Measure measure,
        View view,
        Area area,
        Optional<String> rule,
        int firstYear,
        int lastYear,
        Optional<GmfcsGroup> gmfcs,
        int value,
        Optional<BigDecimal> hours) {

    public PublishedNumber {
        if (rule.isPresent() != (measure == Measure.FOLLOW_UPS)) {
            throw new IllegalArgumentException("rule must go with follow-ups, was " + rule + " with " + measure);
        }
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("lastYear must be " + firstYear + " or later, was " + lastYear);
        }
        if (value < 0) {
            throw new IllegalArgumentException("value must be 0 or more, was " + value);
        }
        if (hours.isPresent() && measure != Measure.FOLLOW_UPS) {
            throw new IllegalArgumentException("hours must go with follow-ups, was " + measure);
        }
    }

    /** What it counts, without the value: two numbers with the same must be equal. */
    PublishedNumber asCounted() {
        return new PublishedNumber(measure, view, area, rule, firstYear, lastYear, gmfcs, 0, Optional.empty());
    }
}
