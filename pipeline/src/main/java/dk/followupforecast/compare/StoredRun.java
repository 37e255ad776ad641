package dk.followupforecast.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finished run as its folder holds it.
 *
 * @param shown the folder as the user named it
 * @param cohorts none where the edition holds no such table
 * @param forecasts figures by the name of their rule
 * @param names of the areas
 * @param printed the reconciliation: what was found of each printed figure, by its place
 * @param notices by kind and place, with how many
 * @param rejectedRows of a register
 */
record StoredRun(
        String shown,
        RunManifest manifest,
        Optional<StoredCohorts> cohorts,
        Map<String, Map<FigureKey, StoredFigure>> forecasts,
        Map<AreaKey, String> names,
        Map<List<String>, String> printed,
        Map<List<String>, Integer> notices,
        Optional<Integer> rejectedRows) {

    Map<FigureKey, StoredFigure> children() {
        return cohorts.map(StoredCohorts::figures).orElse(Map.of());
    }

    Map<FigureKey, StoredFigure> forecast(String rule) {
        return forecasts.getOrDefault(rule, Map.of());
    }
}
