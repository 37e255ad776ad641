package dk.followupforecast.chart.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Paints charts. The same chart gives the same bytes on every machine, whatever its fonts, locale or time zone. */
public final class ChartPainter {

    public byte[] png(Chart chart) {
        return PngFile.write(layOut(chart), chart.text());
    }

    public byte[] svg(Chart chart) {
        return SvgFile.write(layOut(chart), chart);
    }

    /** Paints on all cores: a PNG at 300 dots an inch is the slowest thing a report asks for. */
    public List<PaintedChart> paintAll(List<Chart> charts) {
        List<Supplier<byte[]>> files = new ArrayList<>();
        for (Chart chart : charts) {
            files.add(() -> png(chart));
            files.add(() -> svg(chart));
        }
        List<byte[]> painted = files.parallelStream().map(Supplier::get).toList();
        List<PaintedChart> result = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            result.add(new PaintedChart(
                    charts.get(i).name(),
                    painted.get(2 * i),
                    painted.get(2 * i + 1),
                    layOut(charts.get(i)).heightInMm()));
        }
        return List.copyOf(result);
    }

    /** Paints SVGs alone, for pages that no form shows as a PNG. */
    public List<SvgChart> paintSvgs(List<Chart> charts) {
        return charts.parallelStream().map(ChartPainter::paintSvg).toList();
    }

    private static SvgChart paintSvg(Chart chart) {
        Sheet sheet = layOut(chart);
        return new SvgChart(chart, SvgFile.write(sheet, chart), sheet.heightInMm());
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
        Thread painting = new Thread(() -> new ChartPainter().paintOne(chart), "chart warm-up");
        painting.setDaemon(true);
        // A fault shows again where it matters; here it may only mean that the program is about to end.
        painting.setUncaughtExceptionHandler((thread, fault) -> {});
        painting.start();
    }

    private PaintedChart paintOne(Chart chart) {
        return new PaintedChart(
                chart.name(), png(chart), svg(chart), layOut(chart).heightInMm());
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
