package dk.followupforecast.chart.paint;

import java.util.List;

/**
 * Labels on top of bars, all of one size. They shrink before they touch, and are written upwards before they are left
 * out.
 */
record AboveLabels(TextLook look, boolean rising, double widest) {
    private static final double[] SIZES = {35, 31, 27, TextLook.SMALLEST};
    private static final double AIR = 10;

    /** Less than half of the air, or the patch of one label would cover its neighbour. */
    private static final double PATCH_AIR = 2;

    /** How the labels fit over bars that are the given number of pixels apart. */
    static AboveLabels fitting(List<String> labels, double pixelsApart) {
        for (double size : SIZES) {
            TextLook look = TextLook.LABEL.sized(size);
            double widest = Typeface.widest(labels, look);
            if (widest + AIR <= pixelsApart) {
                return new AboveLabels(look, false, widest);
            }
        }
        double size = Math.max(TextLook.SMALLEST, Math.min(SIZES[0], pixelsApart));
        TextLook look = TextLook.LABEL.sized(size);
        return new AboveLabels(look, true, Typeface.widest(labels, look));
    }

    /** Pixels to keep free above the tallest bar. */
    double height() {
        return 2 * AIR + (rising ? widest : look.size());
    }

    /** Places a label on top of a bar. */
    void place(Sheet sheet, double middle, double topOfBar, String label) {
        if (label.isBlank()) {
            return;
        }
        double bottom = topOfBar - AIR;
        Mark.Text text = rising
                ? Mark.Text.risingFrom(middle, bottom, label, look)
                : Mark.Text.centredAt(middle, bottom, label, look);
        sheet.addOnPaperIfFree(text, PATCH_AIR);
    }
}
