package dk.followupforecast.annex.workbook;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Colours and letters of a chart: the same as in the painted charts, told apart in greyscale too. */
final class ChartLook {

    private static final int WHITE = 0xFFFFFF;

    /** A series that stands alone. */
    private static final int ONLY = 0x00689D;

    /** From the bottom of a stack to its top. */
    private static final int[] STACK = {0x00304F, 0xE69F00, 0x00689D, 0xA9DAF5, 0x965A7A, 0x3F3F3F};

    /** Black or white: what is read best upon each. */
    private static final int[] INK = {WHITE, 0x000000, WHITE, 0x000000, WHITE, WHITE};

    private static final int DARK = 0x1A1A1A;
    private static final int GRID_LINE = 0xD9D9D9;

    /** In hundredths of a point. */
    private static final int TITLE_SIZE = 1200;

    private static final int TEXT_SIZE = 900;

    /** In English Metric Units: three quarters of a point. */
    private static final int THIN = 9525;

    private ChartLook() {}

    /** @param language with its country */
    static void give(XSSFChart written, String language) {
        CTChartSpace space = written.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        space.addNewLang().setVal(language);
        letters(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), DARK);
        CTChart chart = space.getChart();
        (chart.isSetDispBlanksAs() ? chart.getDispBlanksAs() : chart.addNewDispBlanksAs()).setVal(STDispBlanksAs.GAP);
        title(chart.getTitle(), TITLE_SIZE, true, language);
        CTPlotArea area = chart.getPlotArea();
        axes(area, language);
        CTBarChart bars = area.getBarChartArray(0);
        for (int at = 0; at < bars.sizeOfSerArray(); at++) {
            series(bars.getSerArray(at), fill(at, bars.sizeOfSerArray()));
        }
    }

    private static int fill(int at, int count) {
        return count == 1 ? ONLY : STACK[at % STACK.length];
    }

    /** What is read best on the fill of a series. */
    static int ink(int at, int count) {
        return count == 1 ? WHITE : INK[at % INK.length];
    }

    private static void axes(CTPlotArea area, String language) {
        CTValAx values = area.getValAxArray(0);
        title(values.getTitle(), TEXT_SIZE, false, language);
        if (area.getCatAxArray(0).isSetTitle()) {
            title(area.getCatAxArray(0).getTitle(), TEXT_SIZE, false, language);
        }
        line(values.addNewMajorGridlines().addNewSpPr(), GRID_LINE);
    }

    /** A white edge parts the pieces of a stack where their colours are close in grey. */
    private static void series(CTBarSer series, int fill) {
        CTShapeProperties shape = series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(rgb(fill));
        line(shape, WHITE);
        (series.isSetInvertIfNegative() ? series.getInvertIfNegative() : series.addNewInvertIfNegative()).setVal(false);
    }

    private static void line(CTShapeProperties shape, int colour) {
        CTLineProperties line = shape.addNewLn();
        line.setW(THIN);
        line.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
    }

    static void letters(CTTextBody body, int colour) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        CTTextParagraph paragraph = body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.setSz(TEXT_SIZE);
        letters.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
        letters.addNewLatin().setTypeface(Styles.FONT);
        paragraph.addNewEndParaRPr();
    }

    private static void title(CTTitle title, int size, boolean bold, String language) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPArray()) {
            for (CTRegularTextRun run : paragraph.getRArray()) {
                CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                letters.setLang(language);
                letters.setSz(size);
                letters.setB(bold);
                letters.addNewLatin().setTypeface(Styles.FONT);
            }
            if (paragraph.isSetEndParaRPr()) {
                paragraph.unsetEndParaRPr();
            }
        }
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
