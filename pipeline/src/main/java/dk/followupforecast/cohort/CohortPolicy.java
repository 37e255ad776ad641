package dk.followupforecast.cohort;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Map;

/**
 * What a case says about reading its counts.
 *
 * @param zerosLeftOut whether a cell without a row, of an area that has others, is a zero
 * @param mustReportByView areas that are named even when they have no row
 * @param settingsFile where the case says it, for notices
 */
public record CohortPolicy(
        boolean zerosLeftOut,
        Map<View, List<Area>> mustReportByView,
        List<AreaGroup> groups,
        SourcePosition settingsFile) {

    public List<Area> mustReport(View view) {
        return mustReportByView.getOrDefault(view, List.of());
    }
}
