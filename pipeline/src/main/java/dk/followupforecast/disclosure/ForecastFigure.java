package dk.followupforecast.disclosure;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Follow-ups of one area in one year under one rule, as an edition may show them.
 *
 * @param rule name of the rule
 * @param gmfcs a group of the rule, or {@value #ALL_LEVELS}
 * @param followUps empty unless the status is {@link FigureStatus#SHOWN}
 * @param hours municipal hours; always empty in the hospital view
 */
public record ForecastFigure(
        String rule,
        View view,
        Area area,
        int year,
        String gmfcs,
        OptionalInt followUps,
        Optional<BigDecimal> hours,
        FigureStatus status) {

    /** Stands in {@code gmfcs} where a figure is over all levels. */
    public static final String ALL_LEVELS = "all";

    public ForecastFigure {
        if (followUps.isPresent() != (status == FigureStatus.SHOWN)) {
            throw new IllegalArgumentException("followUps must be there exactly when shown, was " + status);
        }
        if (hours.isPresent() && (followUps.isEmpty() || view == View.HOSPITAL)) {
            throw new IllegalArgumentException("hours must go with shown municipal follow-ups, was " + hours.get());
        }
    }

    public boolean isOverAllLevels() {
        return gmfcs.equals(ALL_LEVELS);
    }
}
