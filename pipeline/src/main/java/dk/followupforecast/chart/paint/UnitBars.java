package dk.followupforecast.chart.paint;

import java.util.List;
import java.util.Objects;

/**
 * Small counts, one column a category and one block a unit, so that none, one and two are seen for what they are. A zero
 * is printed, what nobody has sent is hatched. Where the largest count is too many blocks the columns are plain bars.
 *
 * @param categories printed under the columns as they are
 * @param values whole numbers, each with its label
 * @param notReportedNote explains the hatched columns; painted only when there are some
 */
public record UnitBars(
        String name, ChartText text, List<String> categories, List<ChartValue> values, String notReportedNote)
        implements Chart {

    /** More would be too narrow to read beside each other. */
    public static final int MOST_CATEGORIES = 30;

    /** More blocks in a column cannot be counted at a glance. */
    public static final int MOST_UNITS = 12;

    public UnitBars {
        Checks.filled("chart name", name);
        Objects.requireNonNull(notReportedNote, "not reported note");
        categories = List.copyOf(categories);
        values = List.copyOf(values);
        Checks.count("categories", categories.size(), 1, MOST_CATEGORIES);
        Checks.distinct("categories", categories);
        Checks.sameCount("values", values.size(), categories.size());
        for (ChartValue value : values) {
            if (value.size() != Math.rint(value.size())) {
                throw new IllegalArgumentException("size must be a whole number, was " + value.size());
            }
        }
    }

    double largest() {
        return values.stream().mapToDouble(ChartValue::size).max().orElse(0);
    }

    /** Whether every unit is a block of its own. */
    boolean inBlocks() {
        return largest() <= MOST_UNITS;
    }

    boolean hasUnreported() {
        return values.stream().anyMatch(value -> !value.reported());
    }
}
