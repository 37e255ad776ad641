package dk.followupforecast.kernel;

import dk.followupforecast.text.TextGrid;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A Tablesaw table as an HTML table with caption and column headers, and as columns of text. */
final class TableDisplay implements DisplayRenderer {

    private static final int MOST_ROWS = 25;

    /** In place of a figure that is missing, so that no empty cell passes for a zero. */
    private static final String MISSING = "\u2013";

    @Override
    public Class<?> rendererClass() {
        return Table.class;
    }

    @Override
    public boolean canRender(String mime) {
        return true;
    }

    @Override
    public DisplayData render(String mime, Object value) {
        Table table = (Table) value;
        DisplayData data = DisplayData.fromText(text(table));
        data.putHTML(html(table));
        return data;
    }

    private static String caption(Table table) {
        int rows = table.rowCount();
        String shown = rows > MOST_ROWS ? "; the first " + MOST_ROWS + " are shown" : "";
        boolean gaps =
                shownRows(table).anyMatch(row -> table.columns().stream().anyMatch(column -> column.isMissing(row)));
        return table.name() + ": " + rows + (rows == 1 ? " row" : " rows") + shown
                + (gaps ? "; " + MISSING + " means missing, not zero" : "");
    }

    private static IntStream shownRows(Table table) {
        return IntStream.range(0, Math.min(table.rowCount(), MOST_ROWS));
    }

    private static String text(Table table) {
        TextGrid grid = new TextGrid(table.columnNames().toArray(String[]::new));
        shownRows(table).forEach(row -> grid.add(cells(table, row).toArray(String[]::new)));
        return Stream.concat(Stream.of(caption(table)), grid.lines().stream())
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();
    }

    private static String html(Table table) {
        StringBuilder html = new StringBuilder("<table>\n<caption style=\"text-align: left; white-space: nowrap\">");
        html.append(escape(caption(table))).append("</caption>\n<thead><tr>");
        for (Column<?> column : table.columns()) {
            html.append("<th scope=\"col\"").append(align(column)).append('>');
            html.append(escape(column.name())).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        shownRows(table).forEach(row -> {
            html.append("<tr>");
            List<String> cells = cells(table, row);
            for (int at = 0; at < cells.size(); at++) {
                html.append("<td").append(align(table.column(at))).append('>');
                html.append(escape(cells.get(at))).append("</td>");
            }
            html.append("</tr>\n");
        });
        return html.append("</tbody>\n</table>").toString();
    }

    private static List<String> cells(Table table, int row) {
        return table.columns().stream().map(column -> cell(column, row)).toList();
    }

    /** Numbers as a program reads them: decimal point, nothing between thousands, no needless zeros. */
    private static String cell(Column<?> column, int row) {
        if (column.isMissing(row)) {
            return MISSING;
        }
        if (column.type().equals(ColumnType.DOUBLE)) {
            return BigDecimal.valueOf((Double) column.get(row))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return column.get(row).toString();
    }

    private static String align(Column<?> column) {
        boolean number = column.type().equals(ColumnType.DOUBLE)
                || column.type().equals(ColumnType.INTEGER)
                || column.type().equals(ColumnType.LONG);
        return " style=\"text-align: " + (number ? "right" : "left") + "\"";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
