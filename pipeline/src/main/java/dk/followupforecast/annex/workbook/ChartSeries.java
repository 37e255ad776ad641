package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.office.Xml;
import java.util.ArrayList;
import java.util.List;

/** The columns of a chart, a series a row of the table. */
final class ChartSeries {

    private final String sheet;
    private final Grid grid;
    private final Plot plot;
    private final ChartLabels labels;

    ChartSeries(String sheet, Grid grid, Plot plot) {
        this.sheet = sheet;
        this.grid = grid;
        this.plot = plot;
        this.labels = new ChartLabels(grid.rows(), plot);
    }

    /** @param at from the bottom of the stack */
    void write(Xml xml, int at) {
        int row = plot.rows().get(at);
        xml.open("c:ser").leaf("c:idx", "val", at).leaf("c:order", "val", at).open("c:tx");
        String name = CellText.line(grid.rows().get(row).cells().get(0).shown());
        texts(xml, CellNames.on(sheet) + CellNames.fixed(rowOnSheet(row), 0), List.of(name));
        xml.close();
        ChartLook.series(xml, at, plot.rows().size());
        xml.leaf("c:invertIfNegative", "val", 0);
        labels.write(xml, at);
        xml.open("c:cat");
        texts(xml, cells(DataSheet.HEADER_ROW), headers());
        xml.close().open("c:val");
        numbers(xml, row);
        xml.close().close();
    }

    private List<String> headers() {
        return plot.columns().stream()
                .map(column -> grid.headers().get(column).text())
                .toList();
    }

    private static void texts(Xml xml, String cells, List<String> texts) {
        xml.open("c:strRef").open("c:f").text(cells).close().open("c:strCache");
        xml.leaf("c:ptCount", "val", texts.size());
        for (int at = 0; at < texts.size(); at++) {
            point(xml, at, texts.get(at));
        }
        xml.close().close();
    }

    /** A figure that is not there has no column, rather than one of no height. */
    private void numbers(Xml xml, int row) {
        xml.open("c:numRef").open("c:f").text(cells(rowOnSheet(row))).close();
        xml.open("c:numCache").leaf("c:ptCount", "val", plot.columns().size());
        for (int at = 0; at < plot.columns().size(); at++) {
            Cell cell = grid.rows().get(row).cells().get(plot.columns().get(at));
            if (cell instanceof Cell.Number number) {
                point(xml, at, Double.toString(number.value().doubleValue()));
            }
        }
        xml.close().close();
    }

    private static void point(Xml xml, int at, String value) {
        xml.open("c:pt").with("idx", at).open("c:v").text(value).close().close();
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
        String from = CellNames.on(sheet) + CellNames.fixed(row, first);
        return first == last ? from : from + ":" + CellNames.fixed(row, last);
    }
}
