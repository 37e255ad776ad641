package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A chart of Excel's own below a table: columns stacked by row of the table. It refers to the cells, so it follows when
 * somebody changes them, and bears their values too, for viewers that do not compute.
 */
final class NativeChart {

    static final int HEIGHT_IN_ROWS = 20;
    private static final int LEAST_WIDTH_IN_PIXELS = 560;

    private final Book book;
    private final XSSFSheet sheet;
    private final Grid grid;
    private final Plot plot;

    private NativeChart(Book book, XSSFSheet sheet, Grid grid, Plot plot) {
        this.book = book;
        this.sheet = sheet;
        this.grid = grid;
        this.plot = plot;
    }

    /** @param top row of the sheet in which it begins */
    static void write(Book book, XSSFSheet sheet, Grid grid, Plot plot, int top) {
        new NativeChart(book, sheet, grid, plot).write(top);
    }

    private void write(int top) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, columnAtRight(), top + HEIGHT_IN_ROWS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        XSSFChart chart = drawing.createChart(anchor);
        describe(chart.getGraphicFrame());
        chart.setTitleText(CellText.line(plot.title()));
        chart.setTitleOverlay(false);
        if (plot.rows().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        plotRows(chart);
        ChartLook.give(chart, book.languageOfOffice());
        ChartLabels.add(chart.getCTChart().getPlotArea().getBarChartArray(0), grid.rows(), plot);
    }

    /** A name and an alternative text, and a number that is not 0, which Excel keeps for the sheet. */
    private void describe(XSSFGraphicFrame frame) {
        CTNonVisualDrawingProps about =
                frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        about.setId(2);
        about.setName(book.texts().say("workbook.chart"));
        about.setDescr(CellText.clean(plot.alternativeText()));
    }

    private void plotRows(XSSFChart chart) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setTitle(CellText.line(plot.axisTitle()));
        if (headers().stream().allMatch(header -> header.matches("[0-9]{4}"))) {
            categories.setTitle(book.texts().say("workbook.chart.year"));
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(60);
        data.setVaryColors(false);
        for (int row : plot.rows()) {
            XDDFChartData.Series series = data.addSeries(headerCells(), valueCells(row));
            series.setTitle(
                    CellText.line(grid.rows().get(row).cells().get(0).shown()),
                    new CellReference(sheet.getSheetName(), rowOnSheet(row), 0, true, true));
        }
        chart.plot(data);
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            CTNumData kept = series.getVal().getNumRef().getNumCache();
            (kept.getPtCount() == null ? kept.addNewPtCount() : kept.getPtCount())
                    .setVal(plot.columns().size());
        }
    }

    private List<String> headers() {
        return plot.columns().stream()
                .map(column -> grid.headers().get(column).text())
                .toList();
    }

    private XDDFCategoryDataSource headerCells() {
        return XDDFDataSourcesFactory.fromArray(headers().toArray(String[]::new), cells(DataSheet.HEADER_ROW));
    }

    /** A figure that is not there has no column, rather than one of no height. */
    private XDDFNumericalDataSource<Double> valueCells(int row) {
        Row cells = grid.rows().get(row);
        List<Double> values = new ArrayList<>();
        for (int column : plot.columns()) {
            values.add(
                    cells.cells().get(column) instanceof Cell.Number number
                            ? number.value().doubleValue()
                            : null);
        }
        return XDDFDataSourcesFactory.fromArray(values.toArray(Double[]::new), cells(rowOnSheet(row)));
    }

    private static int rowOnSheet(int row) {
        return DataSheet.HEADER_ROW + 1 + row;
    }

    /** {@code 'Sheet'!$B$5:$H$5}, or several such in brackets where the columns do not stand side by side. */
    private String cells(int row) {
        List<String> runs = new ArrayList<>();
        List<Integer> columns = plot.columns();
        int start = 0;
        for (int at = 1; at <= columns.size(); at++) {
            if (at == columns.size() || columns.get(at) != columns.get(at - 1) + 1) {
                runs.add(run(row, columns.get(start), columns.get(at - 1)));
                start = at;
            }
        }
        return runs.size() == 1 ? runs.get(0) : "(" + String.join(",", runs) + ")";
    }

    private String run(int row, int first, int last) {
        String from = new CellReference(sheet.getSheetName(), row, first, true, true).formatAsString();
        String to = new CellReference(row, last, true, true).formatAsString();
        return first == last ? from : from + ":" + to;
    }

    /** As wide as the table, so that it does not make the printed page smaller, unless that is narrow. */
    private int columnAtRight() {
        double width = 0;
        int column = 0;
        while (column < grid.headers().size() || width < LEAST_WIDTH_IN_PIXELS) {
            width += sheet.getColumnWidthInPixels(column++);
        }
        return column;
    }
}
