package dk.followupforecast.chart.paint;

/**
 * A chart as files.
 *
 * @param name as the chart's
 * @param png 170 mm wide at 300 dots an inch, for Word and e-mail
 * @param svg 170 mm wide, for the web and PDF
 * @param heightInMm of both
 */
public record PaintedChart(String name, byte[] png, byte[] svg, double heightInMm) {

    public static final double WIDTH_IN_MM = Sheet.WIDTH_IN_MM;
}
