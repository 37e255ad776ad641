package dk.followupforecast.chart.paint;

import java.util.List;

/** Paints charts. The same chart gives the same bytes on every machine, whatever its fonts, locale or time zone. */
public final class ChartPainter {

    public byte[] png(Chart chart) {
        return PngFile.write(layOut(chart), chart.text());
    }

    public byte[] svg(Chart chart) {
        return SvgFile.write(layOut(chart), chart);
    }

    /** The charts as files, none of which is painted before somebody asks for it. */
    public List<PaintedChart> paint(List<Chart> charts) {
        return charts.stream().map(PaintedChart::new).toList();
    }

    /**
     * Starts the JDK's painting while the caller reads its input: fonts and the first picture cost 0.15 s in a fresh
     * JVM, and the second core has nothing else to do then. Calling it is never needed.
     */
    public static void warmUp() {
        ChartText text = new ChartText("da", "0123456789", "", "", "0");
        ChartValue one = ChartValue.of(1, "1");
        List<BarSeries> series = List.of(new BarSeries("a", List.of(one)), new BarSeries("b", List.of(one)));
        StackedBars chart = new StackedBars("warm-up", text, List.of("2024"), series, List.of("2"));
        PaintedChart painted = new PaintedChart(chart);
        Thread painting = new Thread(
                () -> {
                    painted.png();
                    painted.svg();
                },
                "chart warm-up");
        painting.setDaemon(true);
        // A fault shows again where it matters; here it may only mean that the program is about to end.
        painting.setUncaughtExceptionHandler((thread, fault) -> {});
        painting.start();
    }

    static Sheet layOut(Chart chart) {
        if (chart instanceof StackedBars bars) {
            return StackedLayout.of(bars);
        }
        if (chart instanceof GroupedBars bars) {
            return GroupedLayout.of(bars);
        }
        if (chart instanceof UnitBars bars) {
            return UnitLayout.of(bars);
        }
        return HeatMapLayout.of((HeatMap) chart);
    }
}
