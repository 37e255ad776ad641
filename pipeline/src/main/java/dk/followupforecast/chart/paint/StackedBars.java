package dk.followupforecast.chart.paint;

import java.util.List;

/**
 * Bars of parts that add up, one bar a category. A single series is a plain bar chart: no legend, one label a bar.
 *
 * @param categories printed under the bars as they are: {@code 2024} never becomes {@code 2,024}
 * @param series from the bottom of the stack to its top
 * @param sumLabels printed above the bars, one a category; empty when no sums are to be printed
 */
public record StackedBars(
        String name, ChartText text, List<String> categories, List<BarSeries> series, List<String> sumLabels)
        implements Chart {

    /** More would be too narrow to read on 170 mm. */
    public static final int MOST_CATEGORIES = 30;

    public StackedBars {
        Checks.filled("chart name", name);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        sumLabels = List.copyOf(sumLabels);
        Checks.count("categories", categories.size(), 1, MOST_CATEGORIES);
        Checks.distinct("categories", categories);
        Checks.count("series", series.size(), 1, Palette.MOST_SERIES);
        Checks.distinct("series names", series.stream().map(BarSeries::name).toList());
        for (BarSeries one : series) {
            Checks.sameCount("values of " + one.name(), one.values().size(), categories.size());
        }
        if (!sumLabels.isEmpty()) {
            Checks.sameCount("sum labels", sumLabels.size(), categories.size());
        }
    }

    double sum(int category) {
        return series.stream().mapToDouble(one -> one.size(category)).sum();
    }

    double largestSum() {
        double largest = 0;
        for (int category = 0; category < categories.size(); category++) {
            largest = Math.max(largest, sum(category));
        }
        return largest;
    }

    /** What is printed above a bar: the sum, and for a single series without sums the value itself. */
    String labelAbove(int category) {
        if (!sumLabels.isEmpty()) {
            return sumLabels.get(category);
        }
        return series.size() == 1 ? series.get(0).values().get(category).label() : "";
    }
}
