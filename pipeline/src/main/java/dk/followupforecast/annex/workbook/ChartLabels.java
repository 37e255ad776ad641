package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.office.Xml;
import java.math.BigDecimal;
import java.util.List;

/** The figures in the columns of a chart, where there is room for them; all of them stand in the table above. */
final class ChartLabels {

    /** Nothing for zero, nor for what is no number: a label that says 0 would stand on nothing. */
    private static final String WHOLE = "0;;;";

    private static final String DECIMALS = "0.0;;;";

    /** Of the highest stack: what is lower than the letters of its label. */
    private static final double TOO_LOW = 0.065;

    private final List<Row> rows;
    private final Plot plot;

    private final double tooLow;
    private final String code;

    ChartLabels(List<Row> rows, Plot plot) {
        this.rows = rows;
        this.plot = plot;
        this.tooLow = TOO_LOW * highestStack();
        this.code = hasDecimals() ? DECIMALS : WHOLE;
    }

    /** @param at which series, from the bottom of the stack */
    void write(Xml xml, int at) {
        xml.open("c:dLbls");
        for (int column = 0; column < plot.columns().size(); column++) {
            if (value(plot.rows().get(at), plot.columns().get(column)) < tooLow) {
                xml.open("c:dLbl").leaf("c:idx", "val", column).leaf("c:delete", "val", 1);
                xml.close();
            }
        }
        xml.open("c:numFmt").with("formatCode", code).with("sourceLinked", 0).close();
        ChartLook.letters(xml, ChartLook.ink(at, plot.rows().size()));
        xml.leaf("c:showLegendKey", "val", 0).leaf("c:showVal", "val", 1);
        xml.leaf("c:showCatName", "val", 0).leaf("c:showSerName", "val", 0);
        xml.leaf("c:showPercent", "val", 0).leaf("c:showBubbleSize", "val", 0).close();
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
