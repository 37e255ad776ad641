package dk.followupforecast.chart.paint;

import java.awt.Color;
import java.util.List;

/** A series' name, broken into lines, and the colour of its marker. */
record LegendEntry(List<String> lines, Color colour) {
    static final double MARKER = 30;
    static final double NAME_FROM_MARKER = MARKER + 14;
    private static final int MOST_LINES = 3;

    static LegendEntry of(String name, Color colour, double mostWidth) {
        return new LegendEntry(Typeface.wrap(name, TextLook.LEGEND, mostWidth - NAME_FROM_MARKER, MOST_LINES), colour);
    }

    /** The width below which some word of the name has to be broken. */
    static double longestWord(String name) {
        return NAME_FROM_MARKER + Math.ceil(Typeface.widest(List.of(name.split("\\s+")), TextLook.LEGEND));
    }

    double width() {
        return NAME_FROM_MARKER + Typeface.widest(lines, TextLook.LEGEND);
    }

    double height() {
        return lines.size() * TextLook.LEGEND.lineHeight();
    }

    /** Places marker and name, the marker beside the first line. */
    void place(Sheet sheet, double left, double top) {
        double middle = top + TextLook.LEGEND.lineHeight() / 2;
        sheet.box(left, middle - MARKER / 2, MARKER, MARKER, colour);
        double baseline = middle + TextLook.LEGEND.middle();
        for (String line : lines) {
            sheet.add(Mark.Text.startingAt(left + NAME_FROM_MARKER, baseline, line, TextLook.LEGEND));
            baseline += TextLook.LEGEND.lineHeight();
        }
    }
}
