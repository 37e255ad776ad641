package dk.followupforecast.chart.paint;

/**
 * A chart as files. Each is painted when it is first asked for, and once: a PNG takes several times as long as all else, and
 * not every form of a report shows it. Several threads may ask.
 */
public final class PaintedChart {

    public static final double WIDTH_IN_MM = Sheet.WIDTH_IN_MM;

    private final Chart chart;
    private final double heightInMm;
    private final Object ofPng = new Object();
    private final Object ofSvg = new Object();
    private byte[] png;
    private byte[] svg;

    PaintedChart(Chart chart) {
        this.chart = chart;
        this.heightInMm = ChartPainter.layOut(chart).heightInMm();
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
                png = PngFile.write(ChartPainter.layOut(chart), chart.text());
            }
            return png;
        }
    }

    /** 170 mm wide, for the web and PDF. */
    public byte[] svg() {
        synchronized (ofSvg) {
            if (svg == null) {
                svg = SvgFile.write(ChartPainter.layOut(chart), chart);
            }
            return svg;
        }
    }
}
