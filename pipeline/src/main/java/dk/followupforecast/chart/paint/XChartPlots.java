package dk.followupforecast.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.style.AxesChartStyler;

/** The plots as XChart paints them, stripped of every word: XChart's own labels and legends collide. */
final class XChartPlots {
    private XChartPlots() {}

    /**
     * Bars on a grid.
     *
     * @param sizes by series, then slot; NaN where a series has no bar
     */
    static CategoryChart bars(BarPlot plot, List<double[]> sizes, List<Color> colours) {
        CategoryChart chart = new CategoryChart(plot.place().width, plot.place().height);
        plain(chart.getStyler());
        chart.getStyler().setStacked(true);
        chart.getStyler().setAvailableSpaceFill(plot.fill());
        grid(chart.getStyler(), plot);
        for (int i = 0; i < sizes.size(); i++) {
            chart.addSeries("series " + i, names(plot.slots()), asList(sizes.get(i)))
                    .setFillColor(colours.get(i));
        }
        addUnevenValues(chart, plot.axis());
        return chart;
    }

    /** Cells of a heat map; a cell without a step is left as paper. */
    static HeatMapChart cells(int width, int height, int[][] stepByRowAndColumn) {
        int rows = stepByRowAndColumn.length;
        int columns = stepByRowAndColumn[0].length;
        List<Number[]> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (stepByRowAndColumn[row][column] != HeatMapLayout.NO_STEP) {
                    // XChart counts rows from the bottom.
                    cells.add(new Number[] {column, rows - 1 - row, stepByRowAndColumn[row][column]});
                }
            }
        }
        HeatMapChart chart = new HeatMapChart(width, height);
        plain(chart.getStyler());
        chart.getStyler().setPlotGridLinesVisible(false);
        chart.getStyler().setRangeColors(Palette.HEAT.toArray(Color[]::new));
        chart.getStyler().setMin(0);
        chart.getStyler().setMax(Palette.HEAT.size() - 1);
        chart.addSeries("cells", names(columns), names(rows), cells.isEmpty() ? outside(columns, rows) : cells);
        return chart;
    }

    private static void plain(AxesChartStyler styler) {
        styler.setChartTitleVisible(false);
        styler.setLegendVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setAxisTicksVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setPlotTicksMarksVisible(false);
        styler.setChartPadding(0);
        styler.setPlotMargin(0);
        styler.setPlotContentSize(1);
        styler.setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Palette.PAPER);
        styler.setPlotBackgroundColor(Palette.PAPER);
        // XChart measures a letter to space its grid lines; its own font would need one on the machine.
        styler.setAxisTickLabelsFont(Typeface.font(TextLook.SOURCE));
        // Upright edges without antialiasing are sharp, and quick to paint.
        styler.setAntiAlias(false);
    }

    private static void grid(AxesChartStyler styler, BarPlot plot) {
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setPlotGridHorizontalLinesVisible(true);
        styler.setPlotGridLinesColor(Palette.GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        styler.setYAxisMin(0.0);
        styler.setYAxisMax(plot.axis().end());
        double pixelsBetweenLines = plot.axis().step() / plot.axis().end() * plot.place().height;
        styler.setYAxisTickMarkSpacingHint((int) Math.round(pixelsBetweenLines));
    }

    /**
     * A series that is never painted. XChart puts grid lines on the values instead of on round numbers when the values
     * happen to be evenly spaced; these two make sure they are not.
     */
    private static void addUnevenValues(CategoryChart chart, ValueAxis axis) {
        CategorySeries uneven =
                chart.addSeries("uneven", List.of("0", "1"), List.of(axis.end() * 0.13, axis.end() * 0.71));
        uneven.setEnabled(false);
    }

    private static List<Double> asList(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(Double.isNaN(value) ? null : value);
        }
        return Collections.unmodifiableList(list);
    }

    /** Names nobody sees; as texts they spare XChart the formatting of numbers in the machine's language. */
    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    /** XChart refuses a heat map without cells, and skips a cell beyond the last. */
    private static List<Number[]> outside(int columns, int rows) {
        return List.<Number[]>of(new Number[] {columns, rows, 0});
    }
}
