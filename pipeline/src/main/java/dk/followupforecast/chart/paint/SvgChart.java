package dk.followupforecast.chart.paint;

/**
 * A chart as an SVG alone: painting a PNG too takes several times as long.
 *
 * @param svg 170 mm wide, for the web and PDF
 */
public record SvgChart(Chart chart, byte[] svg, double heightInMm) {}
