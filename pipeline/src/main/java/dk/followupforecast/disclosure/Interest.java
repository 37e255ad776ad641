package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CaseShape.RuleYears;
import java.util.List;

/**
 * What somebody may ask about who knows of more areas and rules than a case names by itself: merged areas, and those of other
 * editions.
 *
 * @param areas with the members that have reported in the case
 * @param forecasts rules, each with the years that the case can answer
 */
public record Interest(List<PublicArea> areas, List<RuleYears> forecasts) {

    /** Nothing beside the case. */
    public static final Interest NONE = new Interest(List.of(), List.of());

    public Interest {
        areas = List.copyOf(areas);
        forecasts = List.copyOf(forecasts);
    }
}
