package dk.followupforecast.vocabulary;

import java.util.List;

/** A forecast as a paper prints it: a row an area, a column a calendar year, follow-ups in the cells. */
public record PrintedForecast(String file, View view, List<Integer> years, List<PrintedForecastRow> rows) {}
