package dk.followupforecast.chart.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartFilesTest {
    private final ChartPainter painter = new ChartPainter();

    static Stream<Chart> report() {
        return SampleCharts.report().stream();
    }

    @ParameterizedTest
    @MethodSource("report")
    void aPngIs170MillimetresAt300DotsAnInchAndSmall(Chart chart) throws Exception {
        byte[] png = painter.png(chart);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(2008, image.getWidth());
        assertTrue(image.getHeight() == 1333 || chart instanceof HeatMap || chart instanceof UnitBars);
        int density = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        ByteBuffer chunk = ByteBuffer.wrap(png, density, 9);
        assertEquals(11811, chunk.getInt());
        assertEquals(11811, chunk.getInt());
        assertEquals(1, chunk.get());
        assertTrue(png.length < 150_000, png.length + " bytes");
    }

    @ParameterizedTest
    @MethodSource("report")
    void aPngLooksAsThePainterPaintedIt(Chart chart) throws Exception {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(painter.png(chart)));
        Sheet sheet = ChartPainter.layOut(chart);
        BufferedImage painted = new BufferedImage(Sheet.WIDTH, sheet.height(), BufferedImage.TYPE_INT_RGB);
        sheet.paint(painted.createGraphics());
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < Sheet.WIDTH; x++) {
                assertTrue(near(read.getRGB(x, y), painted.getRGB(x, y)), x + ", " + y);
            }
        }
    }

    private static boolean near(int one, int other) {
        Color a = new Color(one);
        Color b = new Color(other);
        return Math.abs(a.getRed() - b.getRed()) <= 16
                && Math.abs(a.getGreen() - b.getGreen()) <= 16
                && Math.abs(a.getBlue() - b.getBlue()) <= 16;
    }

    @ParameterizedTest
    @MethodSource("report")
    void anSvgIsWellFormedAndSaysWhatItShows(Chart chart) throws Exception {
        Element svg = parse(painter.svg(chart)).getDocumentElement();
        assertEquals("170mm", svg.getAttribute("width"));
        assertTrue(svg.getAttribute("height").endsWith("mm"));
        assertTrue(svg.getAttribute("viewBox").startsWith("0 0 2008 "));
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("da", svg.getAttribute("lang"));
        assertEquals("da", svg.getAttribute("xml:lang"));
        assertEquals(chart.text().title(), onlyChild(svg, "title"));
        assertEquals(chart.text().alternativeText(), onlyChild(svg, "desc"));
        assertEquals(0, svg.getElementsByTagName("text").getLength());
        assertEquals(0, svg.getElementsByTagName("image").getLength());
    }

    @Test
    void theSameChartGivesTheSameBytesInAnotherPlaceOfTheWorld() {
        List<PaintedChart> here = painter.paint(SampleCharts.report());
        here.forEach(PaintedChart::png);
        here.forEach(PaintedChart::svg);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            for (int i = 0; i < here.size(); i++) {
                Chart chart = SampleCharts.report().get(i);
                assertEquals(chart.name(), here.get(i).name());
                assertArrayEquals(here.get(i).png(), painter.png(chart));
                assertArrayEquals(here.get(i).svg(), painter.svg(chart));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void awkwardChartsArePaintedToo() throws Exception {
        for (PaintedChart painted : painter.paint(SampleCharts.awkward())) {
            assertEquals(
                    2008, ImageIO.read(new ByteArrayInputStream(painted.png())).getWidth());
            assertEquals("svg", parse(painted.svg()).getDocumentElement().getTagName());
        }
    }

    @Test
    void aPngCarriesItsAlternativeText() {
        String png = new String(painter.png(SampleCharts.hours()), StandardCharsets.UTF_8);
        assertTrue(png.contains("Description\0\0\0da\0\0Søjlerne viser <antal> & summer pr. år"));
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static String onlyChild(Element parent, String name) {
        assertEquals(1, parent.getElementsByTagName(name).getLength());
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
