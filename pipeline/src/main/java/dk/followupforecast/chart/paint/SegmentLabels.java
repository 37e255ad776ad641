package dk.followupforecast.chart.paint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The figures in a stack: in the segment, or beside it where the segment is too thin to read on. */
record SegmentLabels(Sheet sheet, BarPlot plot, TextLook look) {
    private static final double AIR = 8;

    /** A figure beside a bar may move this share of its size, so that those of two thin segments both fit. */
    private static final double[] SHIFTS = {0, -0.25, 0.25, -0.5, 0.5};

    static SegmentLabels of(Sheet sheet, BarPlot plot, StackedBars chart) {
        List<String> labels = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .map(ChartValue::label)
                .toList();
        double room = plot.barWidth() - AIR;
        TextLook look = TextLook.LABEL;
        while (look.size() > TextLook.SMALLEST && Typeface.widest(labels, look) > room) {
            look = look.sized(look.size() - 1);
        }
        return new SegmentLabels(sheet, plot, look);
    }

    void placeInside(int slot, Rectangle2D segment, String label, Color fill) {
        if (fitsInside(segment, label)) {
            double baseline = segment.getCenterY() + look.middle() - StackedLayout.SEPARATOR / 2;
            sheet.addIfFree(Mark.Text.centredAt(plot.middle(slot), baseline, label, look.in(Palette.inkOn(fill))));
        }
    }

    /** Beside a thin segment, when there is room between the bars and no other label stands there. */
    void placeBeside(Rectangle2D segment, String label) {
        double width = Typeface.width(label, look);
        double gap = plot.slotWidth() - plot.barWidth();
        if (!fitsInside(segment, label) && width + 2 * AIR <= gap) {
            double baseline =
                    Math.min(segment.getCenterY() + look.middle(), plot.place().getMaxY() - AIR);
            for (double shift : SHIFTS) {
                double shifted =
                        Math.min(baseline + shift * look.size(), plot.place().getMaxY() - AIR);
                Mark.Text text = Mark.Text.startingAt(segment.getMaxX() + AIR, shifted, label, look);
                if (sheet.addOnPaperIfFree(text, AIR / 2)) {
                    return;
                }
            }
        }
    }

    private boolean fitsInside(Rectangle2D segment, String label) {
        return segment.getHeight() >= 0.72 * look.size() + 1.5 * AIR
                && segment.getWidth() >= Typeface.width(label, look) + AIR;
    }
}
