package dk.followupforecast.vocabulary;

import java.util.Optional;
import java.util.SortedMap;

/**
 * One row of a printed forecast.
 *
 * @param label the area as printed
 * @param area a hospital, municipality or group; empty for a total over the table
 * @param followUps by calendar year
 * @param source the row; its column is the one that names the area
 */
public record PrintedForecastRow(
        String label, Optional<Area> area, SortedMap<Integer, Integer> followUps, SourcePosition source) {}
