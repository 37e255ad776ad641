package dk.followupforecast.annex.workbook;

import dk.followupforecast.text.Language;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Colours, letters and labels of a chart: the same as in the painted charts, told apart in greyscale too. */
final class ChartLook {

    /** A series that stands alone. */
    private static final int ONLY = 0x00689D;

    /** From the bottom of a stack to its top. */
    private static final int[] STACK = {0x00304F, 0xE69F00, 0x00689D, 0xA9DAF5, 0x965A7A, 0x3F3F3F};

    /** Black or white: what is read best upon each. */
    private static final int[] INK = {0xFFFFFF, 0x000000, 0xFFFFFF, 0x000000, 0xFFFFFF, 0xFFFFFF};

    private static final int DARK = 0x1A1A1A;
    private static final int GRID_LINE = 0xD9D9D9;
    private static final int WHITE = 0xFFFFFF;

    /** In hundredths of a point. */
    private static final int TITLE_SIZE = 1400;

    private static final int TEXT_SIZE = 1000;
    private static final int LABEL_SIZE = 900;

    /** English Metric Units: three quarters of a point. */
    private static final int THIN = 9525;

    /** Nothing for zero, nor for what is no number: a label that says 0 would stand on nothing. */
    private static final String LABELS = "0;;;";

    private ChartLook() {}

    static void give(XSSFChart chart, Language language) {
        CTChartSpace space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        space.addNewLang().setVal(language.tag());
        if (!space.getChart().isSetDispBlanksAs()) {
            space.getChart().addNewDispBlanksAs();
        }
        space.getChart().getDispBlanksAs().setVal(STDispBlanksAs.GAP);
        letters(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), TEXT_SIZE, DARK);
        title(space.getChart().getTitle(), TITLE_SIZE, true, language);
        CTPlotArea area = space.getChart().getPlotArea();
        axes(area, language);
        CTBarChart bars = area.getBarChartArray(0);
        for (int at = 0; at < bars.sizeOfSerArray(); at++) {
            series(bars.getSerArray(at), at, bars.sizeOfSerArray());
        }
    }

    private static void axes(CTPlotArea area, Language language) {
        CTValAx values = area.getValAxArray(0);
        values.getTitle();
        title(values.getTitle(), TEXT_SIZE, false, language);
        if (area.getCatAxArray(0).isSetTitle()) {
            title(area.getCatAxArray(0).getTitle(), TEXT_SIZE, false, language);
        }
        CTShapeProperties lines = (values.isSetMajorGridlines()
                        ? values.getMajorGridlines()
                        : values.addNewMajorGridlines())
                .addNewSpPr();
        lines.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(rgb(GRID_LINE));
        lines.getLn().setW(THIN);
    }

    /** A white edge parts the pieces of a stack where their colours are close in grey. */
    private static void series(CTBarSer series, int at, int count) {
        CTShapeProperties shape = series.isSetSpPr() ? series.getSpPr() : series.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(rgb(count == 1 ? ONLY : STACK[at % STACK.length]));
        shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(rgb(WHITE));
        shape.getLn().setW(THIN);
        if (!series.isSetInvertIfNegative()) {
            series.addNewInvertIfNegative();
        }
        series.getInvertIfNegative().setVal(false);
        labels(series.addNewDLbls(), count == 1 ? WHITE : INK[at % INK.length]);
    }

    private static void labels(CTDLbls labels, int ink) {
        labels.addNewNumFmt().setFormatCode(LABELS);
        labels.getNumFmt().setSourceLinked(false);
        letters(labels.addNewTxPr(), LABEL_SIZE, ink);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(CTTextBody body, int size, int colour) {
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
        CTTextParagraph paragraph = body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP();
        CTTextCharacterProperties letters = paragraph.addNewPPr().addNewDefRPr();
        letters.setSz(size);
        letters.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
        paragraph.addNewEndParaRPr();
    }

    private static void title(CTTitle title, int size, boolean bold, Language language) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPArray()) {
            for (CTRegularTextRun run : paragraph.getRArray()) {
                CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                letters.setLang(language.tag());
                letters.setSz(size);
                letters.setB(bold);
            }
        }
    }

    private static byte[] rgb(int colour) {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
