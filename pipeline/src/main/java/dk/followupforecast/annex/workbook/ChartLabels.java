package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import java.math.BigDecimal;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** The figures in the columns of a chart, where there is room for them; all of them stand in the table above. */
final class ChartLabels {

    /** Nothing for zero, nor for what is no number: a label that says 0 would stand on nothing. */
    private static final String WHOLE = "0;;;";

    private static final String DECIMALS = "0.0;;;";

    /** Of the highest stack: what is lower than the letters of its label. */
    private static final double TOO_LOW = 0.065;

    private final List<Row> rows;
    private final Plot plot;

    private ChartLabels(List<Row> rows, Plot plot) {
        this.rows = rows;
        this.plot = plot;
    }

    static void add(CTBarChart bars, List<Row> rows, Plot plot) {
        new ChartLabels(rows, plot).add(bars);
    }

    private void add(CTBarChart bars) {
        double tooLow = TOO_LOW * highestStack();
        int count = bars.sizeOfSerArray();
        for (int at = 0; at < count; at++) {
            CTDLbls labels = bars.getSerArray(at).addNewDLbls();
            for (int column = 0; column < plot.columns().size(); column++) {
                if (value(plot.rows().get(at), plot.columns().get(column)) < tooLow) {
                    CTDLbl left = labels.addNewDLbl();
                    left.addNewIdx().setVal(column);
                    left.addNewDelete().setVal(true);
                }
            }
            show(labels, ChartLook.ink(at, count));
        }
    }

    private void show(CTDLbls labels, int ink) {
        labels.addNewNumFmt().setFormatCode(hasDecimals() ? DECIMALS : WHOLE);
        labels.getNumFmt().setSourceLinked(false);
        ChartLook.letters(labels.addNewTxPr(), ink);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private double highestStack() {
        double highest = 0;
        for (int column : plot.columns()) {
            double stack = 0;
            for (int row : plot.rows()) {
                stack += value(row, column);
            }
            highest = Math.max(highest, stack);
        }
        return highest;
    }

    private boolean hasDecimals() {
        return plot.rows().stream()
                .flatMap(row -> plot.columns().stream().map(column -> cell(row, column)))
                .anyMatch(cell -> cell instanceof Cell.Number number && isBroken(number.value()));
    }

    private static boolean isBroken(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }

    private double value(int row, int column) {
        return cell(row, column) instanceof Cell.Number number ? number.value().doubleValue() : 0;
    }

    private Cell cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }
}
