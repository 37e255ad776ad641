package dk.followupforecast.chart.paint;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The hatching that stands for what is not reported, and the note that says so. */
final class Hatch {
    private static final double SPACING = 13;

    private Hatch() {}

    /** Lines rising at 45 degrees, cut at the edges of the box. */
    static List<Line2D> lines(Rectangle2D box) {
        List<Line2D> lines = new ArrayList<>();
        double height = box.getHeight();
        for (double foot = SPACING - height; foot < box.getWidth(); foot += SPACING) {
            double from = Math.max(0, foot);
            double to = Math.min(box.getWidth(), foot + height);
            lines.add(new Line2D.Double(
                    box.getX() + from, box.getMaxY() - (from - foot), box.getX() + to, box.getMaxY() - (to - foot)));
        }
        return lines;
    }

    static double noteHeight() {
        return 1.9 * TextLook.SOURCE.lineHeight();
    }

    /** A sample of the hatching, and what it means. */
    static void placeNote(Sheet sheet, double top, String note) {
        double middle = top + noteHeight() * 0.62;
        double side = TextLook.SOURCE.size();
        Rectangle2D sample = new Rectangle2D.Double(Sheet.MARGIN, middle - side / 2, 1.6 * side, side);
        sheet.add(new Mark.Lines(lines(sample), 2, Palette.HATCH));
        double left = sample.getMaxX() + 14;
        String line = Typeface.wrap(note, TextLook.SOURCE, Sheet.WIDTH - Sheet.MARGIN - left, 1)
                .get(0);
        sheet.add(Mark.Text.startingAt(left, middle + TextLook.SOURCE.middle(), line, TextLook.SOURCE));
    }
}
