package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.office.Xml;
import java.util.List;

/**
 * A chart of Excel's own below a table: columns stacked by row of the table. It refers to the cells, so it follows when
 * somebody changes them, and bears their values too, for viewers that do not compute.
 */
final class NativeChart {

    static final int HEIGHT_IN_ROWS = 20;

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Digits of the standard font, 80 of which take 560 dots of a screen. */
    private static final double LEAST_WIDTH = 80;

    private static final int CATEGORIES = 1;
    private static final int VALUES = 2;

    private final Book book;
    private final Sheet sheet;
    private final Grid grid;
    private final Plot plot;

    NativeChart(Book book, Sheet sheet, Grid grid, Plot plot) {
        this.book = book;
        this.sheet = sheet;
        this.grid = grid;
        this.plot = plot;
    }

    /**
     * Where it stands on its sheet, with a name and an alternative text, and a number that is not 0, which Excel keeps for
     * the sheet.
     */
    Xml place(String relation, int top) {
        Xml xml = new Xml().open("xdr:wsDr").with("xmlns:xdr", DRAWING + "spreadsheetDrawing");
        xml.with("xmlns:a", DRAWING + "main").open("xdr:twoCellAnchor").with("editAs", "oneCell");
        corner(xml, "xdr:from", 0, top);
        corner(xml, "xdr:to", columnAtRight(), top + HEIGHT_IN_ROWS);
        xml.open("xdr:graphicFrame")
                .open("xdr:nvGraphicFramePr")
                .open("xdr:cNvPr")
                .with("id", 2);
        xml.with("name", book.texts().say("workbook.chart"));
        xml.with("descr", CellText.clean(plot.alternativeText())).close();
        xml.leaf("xdr:cNvGraphicFramePr").close().open("xdr:xfrm");
        xml.open("a:off").with("x", 0).with("y", 0).close();
        xml.open("a:ext").with("cx", 0).with("cy", 0).close().close();
        xml.open("a:graphic").open("a:graphicData").with("uri", DRAWING + "chart");
        xml.open("c:chart").with("xmlns:c", DRAWING + "chart").with("xmlns:r", Book.RELATIONSHIPS);
        xml.with("r:id", relation).close().close().close().close();
        return xml.leaf("xdr:clientData").close().close();
    }

    private static void corner(Xml xml, String element, int column, int row) {
        xml.open(element).open("xdr:col").text(Integer.toString(column)).close();
        xml.open("xdr:colOff").text("0").close();
        xml.open("xdr:row").text(Integer.toString(row)).close();
        xml.open("xdr:rowOff").text("0").close().close();
    }

    /** As wide as the table, so that it does not make the printed page smaller, unless that is narrow. */
    private int columnAtRight() {
        double width = 0;
        int column = 0;
        while (column < grid.headers().size() || width < LEAST_WIDTH) {
            width += sheet.width(column++);
        }
        return column;
    }

    Xml toXml() {
        Xml xml = new Xml().open("c:chartSpace").with("xmlns:c", DRAWING + "chart");
        xml.with("xmlns:a", DRAWING + "main");
        xml.leaf("c:lang", "val", book.languageOfOffice()).leaf("c:roundedCorners", "val", 0);
        xml.open("c:chart");
        ChartLook.title(xml, CellText.line(plot.title()), book.languageOfOffice());
        xml.open("c:plotArea").leaf("c:layout");
        bars(xml);
        categories(xml);
        values(xml);
        xml.close();
        if (plot.rows().size() > 1) {
            xml.open("c:legend").leaf("c:legendPos", "val", "b").close();
        }
        xml.leaf("c:plotVisOnly", "val", 1).leaf("c:dispBlanksAs", "val", "gap").close();
        ChartLook.letters(xml, ChartLook.DARK);
        return xml.close();
    }

    private void bars(Xml xml) {
        xml.open("c:barChart").leaf("c:barDir", "val", "col");
        xml.leaf("c:grouping", "val", "stacked").leaf("c:varyColors", "val", 0);
        ChartSeries series = new ChartSeries(sheet.name(), grid, plot);
        for (int at = 0; at < plot.rows().size(); at++) {
            series.write(xml, at);
        }
        xml.leaf("c:gapWidth", "val", 60).leaf("c:overlap", "val", 100);
        xml.leaf("c:axId", "val", CATEGORIES).leaf("c:axId", "val", VALUES).close();
    }

    private void categories(Xml xml) {
        openAxis(xml, "c:catAx", CATEGORIES, "b");
        List<Integer> columns = plot.columns();
        if (columns.stream()
                .allMatch(column -> grid.headers().get(column).text().matches("[0-9]{4}"))) {
            ChartLook.axisTitle(xml, book.texts().say("workbook.chart.year"), book.languageOfOffice());
        }
        ticks(xml, VALUES);
        xml.leaf("c:auto", "val", 0).close();
    }

    private void values(Xml xml) {
        openAxis(xml, "c:valAx", VALUES, "l");
        ChartLook.gridLines(xml);
        ChartLook.axisTitle(xml, CellText.line(plot.axisTitle()), book.languageOfOffice());
        ticks(xml, CATEGORIES);
        xml.leaf("c:crossBetween", "val", "midCat").close();
    }

    private static void openAxis(Xml xml, String element, int axis, String place) {
        xml.open(element).leaf("c:axId", "val", axis);
        xml.open("c:scaling").leaf("c:orientation", "val", "minMax").close();
        xml.leaf("c:delete", "val", 0).leaf("c:axPos", "val", place);
    }

    private static void ticks(Xml xml, int other) {
        xml.leaf("c:majorTickMark", "val", "cross").leaf("c:minorTickMark", "val", "none");
        xml.leaf("c:tickLblPos", "val", "nextTo");
        xml.leaf("c:crossAx", "val", other).leaf("c:crosses", "val", "autoZero");
    }
}
