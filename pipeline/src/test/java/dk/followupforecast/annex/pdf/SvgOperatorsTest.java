package dk.followupforecast.annex.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a chart's SVG becomes in a PDF: whole numbers that count in tenths of the SVG's unit. */
class SvgOperatorsTest {

    /** As wide in points as in units: a unit is a point, so that a tenth of one is 0.1. */
    private static String operators(String content) {
        String svg = "<?xml version=\"1.0\"?>\n<svg viewBox='0 0 100 50'>" + content + "</svg>";
        byte[] operators = SvgOperators.of(svg.getBytes(StandardCharsets.UTF_8), 100, 50);
        String text = new String(operators, StandardCharsets.US_ASCII);
        String start = "q\n0.1 0 0 -0.1 0 50 cm\n";
        assertTrue(text.startsWith(start) && text.endsWith("Q\n"), text);
        return text.substring(start.length(), text.length() - 2);
    }

    @Test
    void linesOfAPathAreItsNumbersInTenths() {
        assertEquals("q\n10 25 m\n-30 0 l\nh\nf\nQ\n", operators("<path d='M1,2.5L-3,0Z'/>"));
    }

    @Test
    void curveWithOneControlPointGetsTwo() {
        // Two thirds of the way from (0, 0) and from (3, 6) to (3, 0).
        assertEquals("q\n0 0 m\n20 0 30 20 30 60 c\nf\nQ\n", operators("<path d='M0,0Q3,0,3,6'/>"));
        assertEquals("q\n0 0 m\n-7 1 -13 1 -20 0 c\nf\nQ\n", operators("<path d='M0,0Q-1,0.1,-2,0'/>"));
    }

    @Test
    void coloursAndWidthsAreThoseOfTheStyle() {
        assertEquals(
                "q\n1 0 0.2 rg\n10 0 25 5 re f\nQ\n",
                operators("<rect x='1' y='0' width='2.5' height='0.5' style='fill:rgb(255,0,51);stroke:none'/>"));
        assertEquals(
                "q\n0 0 0 RG\n20 w\n10 M\n0 0 m 10 10 l S\nQ\n",
                operators("<line x1='0' y1='0' x2='1' y2='1'"
                        + " style='stroke:rgb(0,0,0);stroke-width:2.0;stroke-miterlimit:10'/>"));
    }

    @Test
    void clipIsToldInTheUnitsThatTheMatrixLeaves() {
        String clip = "<defs><clipPath id='c'><path d='M0,0L1,0L1,1Z'/></clipPath></defs>";
        assertEquals(
                "q\n1 0 0 2 30 45 cm\n0 0 m\n10 0 l\n10 10 l\nh\nW n\nQ\n",
                operators(clip + "<g transform='matrix(1,0,0,2,3,4.5)' clip-path='url(#c)'></g>"));
    }

    @Test
    void wordsForScreenReadersAreNotPainted() {
        assertEquals("", operators("<title>Børn – 2 < 3</title>".replace(" < ", " &lt; ") + "<desc>x=1</desc>"));
    }

    @Test
    void whatAChartIsNotMadeOfIsRefused() {
        assertRefused("<circle r='1'/>");
        assertRefused("<path d='M0,0A1,1'/>");
        assertRefused("<path d='M0.25,0'/>");
        assertRefused("<path d='M1e3,0'/>");
        assertRefused("<path d='M0'/>");
        assertRefused("<path/>");
        assertRefused("<g transform='rotate(90)'></g>");
        assertRefused("<g style='fill:red'></g>");
        assertRefused("<g style='opacity:0.5'></g>");
        assertRefused("<g>");
        assertRefused("<g");
    }

    private static void assertRefused(String content) {
        assertThrows(IllegalArgumentException.class, () -> operators(content), content);
    }
}
