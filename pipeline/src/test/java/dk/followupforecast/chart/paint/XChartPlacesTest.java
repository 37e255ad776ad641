package dk.followupforecast.chart.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our labels and XChart's bars must agree on where a value is: XChart does not say, so its pixels are asked. */
class XChartPlacesTest {
    private static final Rectangle PLACE = new Rectangle(100, 50, 900, 1000);

    @Test
    void barsStandWhereTheGeometrySays() {
        BarPlot plot = plot(3, 61);
        BufferedImage image = paint(plot, new double[] {10, 0, 61}, new double[] {20, 30, 0});
        Color below = Palette.SERIES.get(0);
        Color above = Palette.SERIES.get(1);
        assertEdge(image, plot, 0, plot.y(10), below, above);
        assertEdge(image, plot, 0, plot.y(30), above, Palette.PAPER);
        assertEdge(image, plot, 1, plot.y(30), above, Palette.PAPER);
        assertEdge(image, plot, 2, plot.y(61), below, Palette.PAPER);
        int left = (int) plot.bar(0, 0, 10).getMinX();
        int y = (int) plot.y(5);
        assertEquals(below, new Color(image.getRGB(left + 2, y)));
        assertEquals(Palette.PAPER, new Color(image.getRGB(left - 2, y)));
    }

    @Test
    void gridLinesAreOnTheAxisNumbersWhateverTheValues() {
        for (double[] sizes : new double[][] {{61}, {10, 20, 30}, {50}, {0}, {1, 2}, {100_741}, {7, 14}, {3.5}}) {
            double largest = java.util.Arrays.stream(sizes).max().orElseThrow();
            BarPlot plot = plot(sizes.length, largest);
            BufferedImage image = paint(plot, sizes);
            int lines = 0;
            for (int y = PLACE.y; y < PLACE.getMaxY() - 3; y++) {
                boolean line = isGrid(image, y) && !isGrid(image, y - 1);
                lines += line ? 1 : 0;
            }
            List<Long> ticks = plot.axis().ticks();
            assertEquals(ticks.size() - 1, lines, "lines for " + largest + " with " + plot.axis());
            for (long tick : ticks.subList(1, ticks.size())) {
                assertEquals(Palette.GRID, new Color(image.getRGB(PLACE.x + 3, (int) Math.floor(plot.y(tick)))));
            }
        }
    }

    private static boolean isGrid(BufferedImage image, int y) {
        return new Color(image.getRGB(PLACE.x + 3, y)).equals(Palette.GRID);
    }

    private static BarPlot plot(int slots, double largest) {
        return new BarPlot(PLACE, slots, 0.68, ValueAxis.upTo(largest, PLACE.height, 55));
    }

    private static BufferedImage paint(BarPlot plot, double[]... sizes) {
        BufferedImage image = new BufferedImage(1100, 1100, BufferedImage.TYPE_INT_RGB);
        new Mark.Plot(XChartPlots.bars(plot, List.of(sizes), Palette.SERIES), PLACE).paint(image.createGraphics());
        return image;
    }

    /** Colours two pixels below and above an edge, in the middle of a bar. */
    private static void assertEdge(BufferedImage image, BarPlot plot, int slot, double y, Color below, Color above) {
        int x = (int) plot.middle(slot);
        assertEquals(below, new Color(image.getRGB(x, (int) Math.round(y) + 2)), "below " + y);
        assertEquals(above, new Color(image.getRGB(x, (int) Math.round(y) - 3)), "above " + y);
    }
}
