package dk.followupforecast.disclosure;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.FigureStatus;
import dk.followupforecast.vocabulary.View;
import java.util.OptionalInt;

/**
 * Children of one birth year in one area, as an edition may show them.
 *
 * @param gmfcs a group of the rule, or {@value ForecastFigure#ALL_LEVELS}
 * @param children empty unless the status is {@link FigureStatus#SHOWN}
 */
public record CohortFigure(
        View view, Area area, int birthYear, String gmfcs, OptionalInt children, FigureStatus status) {

    public CohortFigure {
        if (children.isPresent() != (status == FigureStatus.SHOWN)) {
            throw new IllegalArgumentException("children must be there exactly when shown, was " + status);
        }
    }
}
