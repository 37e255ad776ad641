package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.office.Xml;

/** Colours and letters of a chart: the same as in the painted charts, told apart in greyscale too. */
final class ChartLook {

    static final String DARK = "1A1A1A";

    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";
    private static final String GRID_LINE = "D9D9D9";

    /** A series that stands alone. */
    private static final String ONLY = "00689D";

    /** From the bottom of a stack to its top. */
    private static final String[] STACK = {"00304F", "E69F00", "00689D", "A9DAF5", "965A7A", "3F3F3F"};

    /** Black or white: what is read best upon each. */
    private static final String[] INK = {WHITE, BLACK, WHITE, BLACK, WHITE, WHITE};

    /** In hundredths of a point. */
    private static final int TITLE_SIZE = 1200;

    private static final int TEXT_SIZE = 900;

    /** In English Metric Units: three quarters of a point. */
    private static final int THIN = 9525;

    private ChartLook() {}

    private static String fill(int at, int count) {
        return count == 1 ? ONLY : STACK[at % STACK.length];
    }

    /** What is read best on the fill of a series. */
    static String ink(int at, int count) {
        return count == 1 ? WHITE : INK[at % INK.length];
    }

    /** A white edge parts the pieces of a stack where their colours are close in grey. */
    static void series(Xml xml, int at, int count) {
        xml.open("c:spPr");
        solid(xml, fill(at, count));
        line(xml, WHITE);
        xml.close();
    }

    static void gridLines(Xml xml) {
        xml.open("c:majorGridlines").open("c:spPr");
        line(xml, GRID_LINE);
        xml.close().close();
    }

    private static void line(Xml xml, String colour) {
        xml.open("a:ln").with("w", THIN);
        solid(xml, colour);
        xml.close();
    }

    private static void solid(Xml xml, String colour) {
        xml.open("a:solidFill").leaf("a:srgbClr", "val", colour).close();
    }

    static void letters(Xml xml, String colour) {
        xml.open("c:txPr").leaf("a:bodyPr").open("a:p").open("a:pPr");
        xml.open("a:defRPr").with("sz", TEXT_SIZE);
        solid(xml, colour);
        xml.leaf("a:latin", "typeface", Styles.FONT).close().close();
        xml.leaf("a:endParaRPr").close().close();
    }

    /** @param language with its country */
    static void title(Xml xml, String text, String language) {
        title(xml, text, TITLE_SIZE, 1, language);
    }

    static void axisTitle(Xml xml, String text, String language) {
        title(xml, text, TEXT_SIZE, 0, language);
    }

    private static void title(Xml xml, String text, int size, int bold, String language) {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.open("a:bodyPr").with("rtlCol", 0).with("anchor", "t").close().leaf("a:lstStyle");
        xml.open("a:p").open("a:pPr").with("algn", "l").leaf("a:defRPr").close();
        xml.open("a:r").open("a:rPr").with("lang", language).with("sz", size).with("b", bold);
        xml.leaf("a:latin", "typeface", Styles.FONT).close();
        xml.open("a:t").text(text).close().close().close();
        xml.close().close().leaf("c:layout").leaf("c:overlay", "val", 0).close();
    }
}
