package dk.followupforecast.chart.paint;

import java.util.List;

/** One row of a heat map: a municipality, or a sum set apart from the municipalities. */
public record HeatRow(String name, Kind kind, List<ChartValue> cells) {

    /** An area is coloured; a group or total is not, for its sums would make every area look pale. */
    public enum Kind {
        AREA,
        GROUP,
        TOTAL
    }

    public HeatRow {
        Checks.filled("row name", name);
        cells = List.copyOf(cells);
    }

    public static HeatRow area(String name, List<ChartValue> cells) {
        return new HeatRow(name, Kind.AREA, cells);
    }

    boolean setApart() {
        return kind != Kind.AREA;
    }
}
