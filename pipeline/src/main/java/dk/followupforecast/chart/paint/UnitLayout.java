package dk.followupforecast.chart.paint;

import java.awt.geom.Rectangle2D;

/** Lays out columns of blocks: years below, counts on top, no axis, for every count is printed. */
final class UnitLayout {

    /** 17 mm for the columns with their labels: the chart is one of several things on a page. */
    private static final double COLUMNS = 200;

    private static final double TALLEST_UNIT = 40;

    /** As high as this many units are the columns of what is not reported, and the plot of noughts. */
    private static final int LEAST_UNITS = 2;

    private static final double WIDEST_COLUMN = 118;
    private static final double FILL = 0.7;
    private static final double GAP = 5;
    private static final double AIR = 10;

    private final UnitBars chart;
    private final Sheet sheet;
    private final double slot;
    private final double baseline;
    private final double room;
    private final AboveLabels labels;
    private final CategoryLabels names;

    private UnitLayout(UnitBars chart) {
        this.chart = chart;
        double width = Sheet.WIDTH - 2 * Sheet.MARGIN;
        this.slot = width / chart.categories().size();
        this.names = CategoryLabels.fitting(chart.categories(), slot);
        this.labels = AboveLabels.fitting(
                chart.values().stream().map(ChartValue::label).toList(), slot);
        double note = chart.hasUnreported() ? Hatch.noteHeight() : 0;
        double words = Frame.heightOfWords(chart.text()) + names.height() + AIR + note;
        double columns = Math.min(COLUMNS, labels.height() + TALLEST_UNIT * Math.max(LEAST_UNITS, chart.largest()));
        Frame frame = Frame.of(chart.text(), (int) Math.ceil(words + columns));
        this.sheet = frame.sheet();
        this.baseline = frame.bottom() - note - names.height() - AIR;
        this.room = baseline - frame.top() - labels.height();
        if (chart.hasUnreported()) {
            Hatch.placeNote(sheet, frame.bottom() - note, chart.notReportedNote());
        }
    }

    static Sheet of(UnitBars chart) {
        UnitLayout layout = new UnitLayout(chart);
        for (int at = 0; at < chart.values().size(); at++) {
            layout.placeColumn(at, chart.values().get(at));
        }
        layout.sheet.box(Sheet.MARGIN, layout.baseline, Sheet.WIDTH - 2 * Sheet.MARGIN, 4, Palette.BASELINE);
        return layout.sheet;
    }

    private void placeColumn(int at, ChartValue value) {
        double middle = Sheet.MARGIN + (at + 0.5) * slot;
        double width = Math.min(WIDEST_COLUMN, FILL * slot);
        double unit = Math.min(TALLEST_UNIT, room / Math.max(1, chart.largest()));
        double height = value.size() * unit;
        names.place(sheet, at, middle, baseline + AIR);
        if (!value.reported()) {
            placeUnreported(new Rectangle2D.Double(middle - width / 2, baseline - room, width, room), value.label());
            return;
        }
        if (height > 0) {
            sheet.box(middle - width / 2, baseline - height, width, height, Palette.ONLY_SERIES);
        }
        if (chart.inBlocks()) {
            placeGaps(middle - width / 2, width, unit, (int) value.size());
        }
        labels.place(sheet, middle, baseline - height, value.label());
    }

    /** White between the blocks; the lowest stands on the line. */
    private void placeGaps(double left, double width, double unit, int units) {
        double gap = Math.min(GAP, unit / 4);
        for (int at = 1; at < units; at++) {
            sheet.box(left - 1, baseline - at * unit - gap / 2, width + 2, gap, Palette.PAPER);
        }
    }

    /** The mark stands on a patch of paper, or the hatching would cross it. */
    private void placeUnreported(Rectangle2D column, String mark) {
        sheet.add(new Mark.Lines(Hatch.lines(column), 2, Palette.HATCH));
        Mark.Text text = Mark.Text.centredAt(
                column.getCenterX(), column.getCenterY() + labels.look().middle(), mark, labels.look());
        sheet.addOnPaperIfFree(text, AIR);
    }
}
