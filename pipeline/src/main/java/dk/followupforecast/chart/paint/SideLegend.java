package dk.followupforecast.chart.paint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The series' names to the right of a stack, each as near its segment of the last bar as the others allow. */
record SideLegend(List<LegendEntry> entriesFromBottom) {
    private static final double USUAL_WIDTH = 430;

    /** For a word that would have to be broken otherwise. */
    private static final double MOST_WIDTH = 620;

    private static final double AIR = 8;

    /** No legend for a single series: the title names it. */
    static SideLegend of(List<BarSeries> series) {
        List<LegendEntry> entries = new ArrayList<>();
        double longestWord = series.stream()
                .mapToDouble(one -> LegendEntry.longestWord(one.name()))
                .max()
                .orElse(0);
        double width = Math.min(MOST_WIDTH, Math.max(USUAL_WIDTH, longestWord));
        for (int i = 0; i < series.size() && series.size() > 1; i++) {
            entries.add(LegendEntry.of(series.get(i).name(), Palette.series(i, series.size()), width));
        }
        return new SideLegend(List.copyOf(entries));
    }

    double width() {
        return entriesFromBottom.stream().mapToDouble(LegendEntry::width).max().orElse(0);
    }

    /**
     * Places the names.
     *
     * @param wishes the middle of each series' segment, from the bottom of the stack
     * @param top the highest a name may start
     * @param bottom the lowest a name may end
     */
    void place(Sheet sheet, double left, List<Double> wishes, double top, double bottom) {
        double[] tops = new double[entriesFromBottom.size()];
        double floor = bottom;
        // From the bottom up: no name below its wish unless the one under it is lower still.
        for (int i = 0; i < tops.length; i++) {
            double height = entriesFromBottom.get(i).height();
            tops[i] = Math.min(wishes.get(i) - TextLook.LEGEND.lineHeight() / 2, floor - height);
            floor = tops[i] - AIR;
        }
        double ceiling = top;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.max(tops[i], ceiling);
            ceiling = tops[i] + entriesFromBottom.get(i).height() + AIR;
        }
        for (int i = 0; i < tops.length; i++) {
            entriesFromBottom.get(i).place(sheet, left, tops[i]);
        }
    }

    /** The middle of each segment of a bar. */
    static List<Double> middles(BarPlot plot, StackedBars chart, int category) {
        List<Double> middles = new ArrayList<>();
        double below = 0;
        for (BarSeries series : chart.series()) {
            double size = series.size(category);
            middles.add(plot.y(below + size / 2));
            below += size;
        }
        return Collections.unmodifiableList(middles);
    }
}
