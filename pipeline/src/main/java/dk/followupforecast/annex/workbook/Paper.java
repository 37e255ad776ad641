package dk.followupforecast.annex.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

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

    private final XSSFSheet sheet;
    private final XSSFPrintSetup setup;
    private final double widthInPoints;
    private final double heightInPoints;

    /** What makes the sheet as narrow as a page; 1 where it is. */
    private double scale = 1;

    Paper(XSSFSheet sheet, boolean across) {
        this.sheet = sheet;
        this.setup = sheet.getPrintSetup();
        this.widthInPoints = ((across ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE_MARGIN) * POINTS_OF_A_MM;
        this.heightInPoints = ((across ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN_AT_ENDS) * POINTS_OF_A_MM;
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(across ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        margins();
    }

    private void margins() {
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN / INCH);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN / INCH);
        sheet.setMargin(PageMargin.TOP, MARGIN_AT_ENDS / INCH);
        sheet.setMargin(PageMargin.BOTTOM, MARGIN_AT_ENDS / INCH);
        sheet.setMargin(PageMargin.HEADER, 10 / INCH);
        sheet.setMargin(PageMargin.FOOTER, 10 / INCH);
    }

    /** @param width of all that is printed, in digits */
    void fit(double width) {
        scale = Math.min(1, widthInPoints / (width * POINTS_OF_A_DIGIT));
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
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
        if (needed >= Math.min(scale, LEAST_SCALE)) {
            setup.setFitHeight((short) 1);
        } else {
            sheet.setFitToPage(false);
            // A little less than what fits: programs round widths differently.
            setup.setScale((short) Math.floor(scale * PERCENT * 0.97));
            sheet.setRowBreak(top - 1);
        }
    }
}
