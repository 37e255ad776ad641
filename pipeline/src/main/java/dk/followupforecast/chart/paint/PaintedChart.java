package dk.followupforecast.chart.paint;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A chart as files. Each is painted when it is first asked for, and once: a PNG takes several times as long as all else, and
 * not every form of a report shows it. Several threads may ask.
 */
public final class PaintedChart {

    public static final double WIDTH_IN_MM = Sheet.WIDTH_IN_MM;

    private final Chart chart;
    private final double heightInMm;

    /** What it was measured by, until it is painted, which a sheet is once: two threads cannot paint one. */
    private final AtomicReference<Sheet> laidOut;

    private final Object ofPng = new Object();
    private final Object ofSvg = new Object();
    private byte[] png;
    private byte[] svg;

    PaintedChart(Chart chart) {
        this.chart = chart;
        this.laidOut = new AtomicReference<>(ChartPainter.layOut(chart));
        this.heightInMm = laidOut.get().heightInMm();
    }

    private Sheet sheet() {
        Sheet first = laidOut.getAndSet(null);
        return first == null ? ChartPainter.layOut(chart) : first;
    }

    /** As the chart's. */
    public String name() {
        return chart.name();
    }

    public ChartText text() {
        return chart.text();
    }

    /** Of both files. */
    public double heightInMm() {
        return heightInMm;
    }

    /** 170 mm wide at 300 dots an inch, for Word and e-mail. */
    public byte[] png() {
        synchronized (ofPng) {
            if (png == null) {
                png = PngFile.write(sheet(), chart.text());
            }
            return png;
        }
    }

    /** 170 mm wide, for the web and PDF. */
    public byte[] svg() {
        synchronized (ofSvg) {
            if (svg == null) {
                svg = SvgFile.write(sheet(), chart);
            }
            return svg;
        }
    }
}
