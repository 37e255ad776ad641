package dk.followupforecast.chart.paint;

import java.util.List;
import java.util.Objects;

/**
 * A table whose cells are darker the larger their figure is, for seeing where and when at a glance.
 *
 * @param columns years, printed above the cells as they are
 * @param rows from the top down
 * @param notReportedNote explains the hatched cells; painted only when there are some
 */
public record HeatMap(String name, ChartText text, List<String> columns, List<HeatRow> rows, String notReportedNote)
        implements Chart {

    /** Denmark has 98 municipalities; with groups and a total this still fits on a page of 240 mm. */
    public static final int MOST_ROWS = 110;

    static final int MOST_COLUMNS = 30;

    public HeatMap {
        Checks.filled("chart name", name);
        Objects.requireNonNull(notReportedNote, "not reported note");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        Checks.count("columns", columns.size(), 1, MOST_COLUMNS);
        Checks.count("rows", rows.size(), 1, MOST_ROWS);
        for (HeatRow row : rows) {
            Checks.sameCount("cells of " + row.name(), row.cells().size(), columns.size());
        }
    }

    double largestOfAreas() {
        return rows.stream()
                .filter(row -> !row.setApart())
                .flatMap(row -> row.cells().stream())
                .mapToDouble(ChartValue::size)
                .max()
                .orElse(0);
    }

    boolean hasUnreported() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.reported());
    }
}
