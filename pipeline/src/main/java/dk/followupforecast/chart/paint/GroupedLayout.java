package dk.followupforecast.chart.paint;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lays out bars side by side. Every bar has a slot of its own, and empty slots keep the groups apart. */
final class GroupedLayout {
    private static final double FILL = 0.94;

    /** 14 mm: few groups do not fill the page. */
    private static final double WIDEST_SLOT = 165;

    private final GroupedBars chart;
    private final Sheet sheet;
    private final BarPlot plot;
    private final AboveLabels figures;

    /** Slots a category has, empty ones included. */
    private final int slotsEach;

    private GroupedLayout(GroupedBars chart) {
        this.chart = chart;
        RowLegend legend = RowLegend.of(chart.series());
        Frame words = Frame.of(chart.text(), BarFrame.sheetHeight(chart.text(), legend.height()));
        this.sheet = words.sheet();
        Frame frame = new Frame(sheet, legend.place(sheet, words.top()), words.bottom());
        int left = (int) Math.ceil(BarFrame.left(chart.largest(), chart.text().language()));
        int right = (int) (Sheet.WIDTH - Sheet.MARGIN);
        double category = (double) (right - left) / chart.categories().size();
        this.slotsEach = slotsEach(category, chart.series().size());
        this.figures = AboveLabels.fitting(labels(chart), category / slotsEach);
        BarFrame.Edges edges = new BarFrame.Edges(left, right, figures.height());
        BarFrame bars = BarFrame.of(frame, chart.text(), chart.categories(), chart.largest(), edges);
        this.plot = new BarPlot(bars.place(), slotsEach * chart.categories().size(), FILL, bars.axis());
        placeBars();
        bars.placeBaseline();
        placeFigures();
    }

    static Sheet of(GroupedBars chart) {
        return new GroupedLayout(chart).sheet;
    }

    /** One empty slot at either side of a group, or more when bars would grow too wide. */
    private static int slotsEach(double categoryWidth, int series) {
        int empty = 2;
        while (categoryWidth / (series + empty) > WIDEST_SLOT) {
            empty += 2;
        }
        return series + empty;
    }

    private static List<String> labels(GroupedBars chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .map(ChartValue::label)
                .toList();
    }

    private int slot(int category, int series) {
        int emptyBefore = (slotsEach - chart.series().size()) / 2;
        return category * slotsEach + emptyBefore + series;
    }

    private void placeBars() {
        List<double[]> sizes = new ArrayList<>();
        List<Color> colours = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            double[] bySlot = new double[plot.slots()];
            Arrays.fill(bySlot, Double.NaN);
            for (int category = 0; category < chart.categories().size(); category++) {
                bySlot[slot(category, i)] = chart.series().get(i).size(category);
            }
            sizes.add(bySlot);
            colours.add(Palette.series(i, chart.series().size()));
        }
        sheet.add(new Mark.Plot(XChartPlots.bars(plot, sizes, colours), plot.place()));
    }

    private void placeFigures() {
        record Figure(int slot, ChartValue value) {}
        List<Figure> all = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            for (int i = 0; i < chart.series().size(); i++) {
                all.add(new Figure(
                        slot(category, i), chart.series().get(i).values().get(category)));
            }
        }
        // The largest first: should there be too little room, the peak keeps its label.
        all.sort(Comparator.comparingDouble(figure -> -figure.value().size()));
        for (Figure figure : all) {
            figures.place(
                    sheet,
                    plot.middle(figure.slot()),
                    plot.y(figure.value().size()),
                    figure.value().label());
        }
    }
}
