package dk.followupforecast.chart.paint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out stacked bars: the plot, the figures in it and the series' names beside it. */
final class StackedLayout {
    /** The rest is air, where figures of thin segments stand. */
    private static final double FILL = 0.68;

    /** 20 mm: a single bar does not fill the page. */
    private static final double WIDEST_BAR = 240;

    /** White between segments, for grey neighbours on a poor printer. */
    static final double SEPARATOR = 4;

    private static final int LEGEND_AIR = 28;

    private final StackedBars chart;
    private final Sheet sheet;
    private final BarPlot plot;
    private final AboveLabels sums;

    private StackedLayout(StackedBars chart, SideLegend legend) {
        this.chart = chart;
        Frame frame = Frame.of(chart.text(), BarFrame.sheetHeight(chart.text(), 0));
        this.sheet = frame.sheet();
        double largest = chart.largestSum();
        int left = (int) Math.ceil(BarFrame.left(largest, chart.text().language()));
        double legendSpace = legend.width() == 0 ? 0 : legend.width() + LEGEND_AIR;
        int right = (int) Math.floor(Sheet.WIDTH - Sheet.MARGIN - legendSpace);
        double slot = (double) (right - left) / chart.categories().size();
        this.sums = AboveLabels.fitting(labelsAbove(chart), slot);
        BarFrame.Edges edges = new BarFrame.Edges(left, right, sums.height());
        BarFrame bars = BarFrame.of(frame, chart.text(), chart.categories(), largest, edges);
        double fill = Math.min(FILL, WIDEST_BAR / slot);
        this.plot = new BarPlot(bars.place(), chart.categories().size(), fill, bars.axis());
        placeBars();
        bars.placeBaseline();
    }

    static Sheet of(StackedBars chart) {
        SideLegend legend = SideLegend.of(chart.series());
        StackedLayout layout = new StackedLayout(chart, legend);
        layout.placeSums();
        if (chart.series().size() > 1) {
            layout.placeFigures();
        }
        List<Double> wishes =
                SideLegend.middles(layout.plot, chart, chart.categories().size() - 1);
        double left = layout.plot.place().getMaxX() + LEGEND_AIR;
        legend.place(
                layout.sheet,
                left,
                wishes,
                layout.plot.place().getMinY(),
                layout.plot.place().getMaxY());
        return layout.sheet;
    }

    private static List<String> labelsAbove(StackedBars chart) {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(chart::labelAbove)
                .toList();
    }

    private void placeBars() {
        List<double[]> sizes = new ArrayList<>();
        List<Color> colours = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            sizes.add(chart.series().get(i).values().stream()
                    .mapToDouble(ChartValue::size)
                    .toArray());
            colours.add(Palette.series(i, chart.series().size()));
        }
        sheet.add(new Mark.Plot(XChartPlots.bars(plot, sizes, colours), plot.place()));
        for (int category = 0; category < chart.categories().size(); category++) {
            placeSeparators(category);
        }
    }

    private void placeSeparators(int category) {
        double below = 0;
        for (BarSeries series : chart.series()) {
            double size = series.size(category);
            Rectangle2D segment = plot.bar(category, below, below + size);
            // A thin segment keeps most of its height.
            double height = Math.min(SEPARATOR, segment.getHeight() / 3);
            if (below > 0 && size > 0) {
                sheet.box(
                        segment.getX() - 1, segment.getMaxY() - height, segment.getWidth() + 2, height, Palette.PAPER);
            }
            below += size;
        }
    }

    /** The largest first: should there be too little room, the peak keeps its label. */
    private void placeSums() {
        IntStream.range(0, chart.categories().size())
                .boxed()
                .sorted((one, other) -> Double.compare(chart.sum(other), chart.sum(one)))
                .forEach(category -> sums.place(
                        sheet, plot.middle(category), plot.y(chart.sum(category)), chart.labelAbove(category)));
    }

    /** Figures inside segments first, for those beside a bar must yield to them. */
    private void placeFigures() {
        SegmentLabels labels = SegmentLabels.of(sheet, plot, chart);
        forEachFigure((slot, segment, label, fill) -> labels.placeInside(slot, segment, label, fill));
        forEachFigure((slot, segment, label, fill) -> labels.placeBeside(segment, label));
    }

    private void forEachFigure(FigurePlacer placer) {
        for (int category = 0; category < chart.categories().size(); category++) {
            double below = 0;
            for (int i = 0; i < chart.series().size(); i++) {
                ChartValue value = chart.series().get(i).values().get(category);
                if (value.size() > 0 && !value.label().isBlank()) {
                    Rectangle2D segment = plot.bar(category, below, below + value.size());
                    placer.place(
                            category,
                            segment,
                            value.label(),
                            Palette.series(i, chart.series().size()));
                }
                below += value.size();
            }
        }
    }

    private interface FigurePlacer {
        void place(int slot, Rectangle2D segment, String label, Color fill);
    }
}
