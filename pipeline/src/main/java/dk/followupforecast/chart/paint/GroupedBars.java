package dk.followupforecast.chart.paint;

import java.util.List;

/**
 * Bars side by side, such as one rule against another, each with its label on top.
 *
 * @param categories printed under the groups as they are
 * @param series from left to right within a group
 */
public record GroupedBars(String name, ChartText text, List<String> categories, List<BarSeries> series)
        implements Chart {

    static final int MOST_SERIES = 3;

    public GroupedBars {
        Checks.filled("chart name", name);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        Checks.count("categories", categories.size(), 1, StackedBars.MOST_CATEGORIES);
        Checks.distinct("categories", categories);
        Checks.count("series", series.size(), 2, MOST_SERIES);
        Checks.distinct("series names", series.stream().map(BarSeries::name).toList());
        for (BarSeries one : series) {
            Checks.sameCount("values of " + one.name(), one.values().size(), categories.size());
        }
    }

    double largest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(ChartValue::size)
                .max()
                .orElse(0);
    }
}
