package dk.followupforecast.chart.paint;

import java.util.List;

/** The bars of one hospital, band or rule: one value a category. */
public record BarSeries(String name, List<ChartValue> values) {
    public BarSeries {
        Checks.filled("series name", name);
        values = List.copyOf(values);
    }

    double size(int category) {
        return values.get(category).size();
    }
}
