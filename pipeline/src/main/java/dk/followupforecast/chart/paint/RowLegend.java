package dk.followupforecast.chart.paint;

import java.util.ArrayList;
import java.util.List;

/** The series' names in a row above the plot, in the order of their bars. */
record RowLegend(List<LegendEntry> entries) {
    private static final double GAP = 48;
    private static final double WIDTH = Sheet.WIDTH - 2 * Sheet.MARGIN;

    static RowLegend of(List<BarSeries> series) {
        List<LegendEntry> entries = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            entries.add(LegendEntry.of(series.get(i).name(), Palette.series(i, series.size()), WIDTH));
        }
        return new RowLegend(List.copyOf(entries));
    }

    double height() {
        return place(new Sheet(Sheet.MOST_HEIGHT), 0);
    }

    /** Places the names and answers where the plot's part may start. */
    double place(Sheet sheet, double top) {
        double left = Sheet.MARGIN;
        double rowTop = top;
        double rowHeight = 0;
        for (LegendEntry entry : entries) {
            if (left > Sheet.MARGIN && left + entry.width() > Sheet.WIDTH - Sheet.MARGIN) {
                left = Sheet.MARGIN;
                rowTop += rowHeight;
                rowHeight = 0;
            }
            entry.place(sheet, left, rowTop);
            left += entry.width() + GAP;
            rowHeight = Math.max(rowHeight, entry.height());
        }
        return rowTop + rowHeight + 22;
    }
}
