package dk.followupforecast.chart.paint;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/** An SVG with the words a screen reader needs: the letters painted in it are outlines only. */
final class SvgFile {
    /** The places on a sheet, in tenths of a dot, as they were written: the outlines of letters hit the same ones often. */
    private static final String[] WRITTEN = new String[10 * Sheet.MOST_HEIGHT];

    /** What XML cannot hold. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private SvgFile() {}

    static byte[] write(Sheet sheet, Chart chart) {
        SVGGraphics2D canvas = new SVGGraphics2D(Sheet.WIDTH_IN_MM, sheet.heightInMm(), SVGUnits.MM);
        // Left to itself JFreeSVG takes its prefix from the clock. The name keeps several charts on a web page apart.
        canvas.setDefsKeyPrefix("chart-" + chart.name().replaceAll("[^A-Za-z0-9_-]", "-") + "-");
        canvas.setGeomDoubleConverter(SvgFile::toOneDecimal);
        canvas.setTransformDoubleConverter(SvgFile::toOneDecimal);
        sheet.paint(canvas);
        String element = canvas.getSVGElement(null, true, new ViewBox(0, 0, Sheet.WIDTH, sheet.height()), null, null);
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + withWords(element, chart.text());
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static String withWords(String element, ChartText text) {
        int endOfTag = element.indexOf('>');
        String language = text.language();
        return element.substring(0, endOfTag)
                + " role=\"img\" lang=\"" + language + "\" xml:lang=\"" + language + "\">"
                + "<title>" + escaped(text.title()) + "</title>"
                + "<desc>" + escaped(text.alternativeText()) + "</desc>"
                + element.substring(endOfTag + 1);
    }

    static String escaped(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** A tenth of a dot at 300 an inch is finer than any printer; more decimals only make the file larger. */
    static String toOneDecimal(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0 || tenths >= WRITTEN.length) {
            return write(tenths);
        }
        // Two threads may write the same number: they write the same text.
        String known = WRITTEN[(int) tenths];
        if (known == null) {
            known = write(tenths);
            WRITTEN[(int) tenths] = known;
        }
        return known;
    }

    private static String write(long tenths) {
        long whole = Math.abs(tenths) / 10;
        long tenth = Math.abs(tenths) % 10;
        String sign = tenths < 0 ? "-" : "";
        return tenth == 0 ? sign + whole : sign + whole + "." + tenth;
    }
}
