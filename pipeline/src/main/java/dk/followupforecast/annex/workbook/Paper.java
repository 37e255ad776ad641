package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.office.Xml;

/** How a sheet is printed: on A4, one page wide, and no chart cut in two. */
final class Paper {

    private static final double INCH = 25.4;
    private static final double POINTS_OF_A_MM = 72 / INCH;

    private static final double SHORT_SIDE = 210;
    private static final double LONG_SIDE = 297;
    private static final double SIDE_MARGIN = 15;
    private static final double MARGIN_AT_ENDS = 22;

    /** A column a digit wide takes seven dots of a screen, of which there are 96 an inch. */
    private static final double POINTS_OF_A_DIGIT = 7 * 72 / 96.0;

    /** Smaller than this a table is no longer made for a chart to fit below it. */
    private static final double LEAST_SCALE = 0.7;

    private static final int PERCENT = 100;

    /** Of all that Excel has. */
    private static final int LAST_COLUMN = 16_383;

    /** As Excel numbers it. */
    private static final int A4 = 9;

    /** What a column has that nobody has set, in digits. */
    static final double UNSET_COLUMN = 8;

    private final boolean across;
    private final double widthInPoints;
    private final double heightInPoints;

    /** What makes the sheet as narrow as a page; 1 where it is. */
    private double scale = 1;

    /** Whether all of it is fitted to one page, not to its width alone. */
    private boolean onOnePage;

    /** The row at which a page begins; 0 where Excel fits the sheet to pages itself. */
    private int breakAt;

    Paper(boolean across) {
        this.across = across;
        this.widthInPoints = ((across ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE_MARGIN) * POINTS_OF_A_MM;
        this.heightInPoints = ((across ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN_AT_ENDS) * POINTS_OF_A_MM;
    }

    /** @param width of all that is printed, in digits */
    void fit(double width) {
        scale = Math.min(1, widthInPoints / (width * POINTS_OF_A_DIGIT));
    }

    /**
     * Keeps a chart on one page: that of the table, or the next one where the table would become too small. Excel heeds
     * no page break of ours while it fits to pages itself, so the scale is given there.
     *
     * @param top row in which the chart begins
     * @param above height of what stands above it, in points
     * @param chart its own height, in points
     */
    void keepWhole(int top, double above, double chart) {
        double needed = heightInPoints / (above + chart);
        onOnePage = needed >= Math.min(scale, LEAST_SCALE);
        breakAt = onOnePage ? 0 : top;
    }

    /** Whether Excel fits the sheet to pages; among the properties of the sheet. */
    void writeFit(Xml xml) {
        xml.open("sheetPr")
                .leaf("pageSetUpPr", "fitToPage", breakAt == 0 ? 1 : 0)
                .close();
    }

    /** Margins, size and scale. */
    void write(Xml xml) {
        String side = Double.toString(SIDE_MARGIN / INCH);
        String end = Double.toString(MARGIN_AT_ENDS / INCH);
        String edge = Double.toString(10 / INCH);
        xml.open("pageMargins")
                .with("left", side)
                .with("right", side)
                .with("top", end)
                .with("bottom", end);
        xml.with("header", edge).with("footer", edge).close();
        xml.open("pageSetup").with("paperSize", A4);
        if (breakAt > 0) {
            // A little less than what fits: programs round widths differently.
            xml.with("scale", (long) Math.floor(scale * PERCENT * 0.97));
        }
        xml.with("fitToWidth", 1).with("fitToHeight", onOnePage ? 1 : 0);
        xml.with("orientation", across ? "landscape" : "portrait");
        xml.with("usePrinterDefaults", 0).close();
    }

    void writeBreak(Xml xml) {
        if (breakAt > 0) {
            xml.open("rowBreaks").with("count", 1).with("manualBreakCount", 1);
            xml.open("brk").with("id", breakAt).with("max", LAST_COLUMN).with("man", 1);
            xml.close().close();
        }
    }
}
