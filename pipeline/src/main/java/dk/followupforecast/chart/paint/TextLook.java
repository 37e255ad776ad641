package dk.followupforecast.chart.paint;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size of the font in pixels at 300 dots an inch: 50 is 12 points on paper
 */
record TextLook(boolean bold, double size, Color colour) {
    static final TextLook TITLE = new TextLook(true, 50, Palette.INK);
    static final TextLook SUBTITLE = new TextLook(false, 38, Palette.QUIET_INK);
    static final TextLook LABEL = new TextLook(false, 35, Color.BLACK);
    static final TextLook AXIS = new TextLook(false, 35, Palette.QUIET_INK);
    static final TextLook LEGEND = new TextLook(false, 36, Palette.INK);
    static final TextLook SOURCE = new TextLook(false, 30, Palette.QUIET_INK);

    /** The smallest text still readable on paper: 5.8 points. */
    static final double SMALLEST = 24;

    TextLook in(Color other) {
        return new TextLook(bold, size, other);
    }

    TextLook sized(double other) {
        return new TextLook(bold, other, colour);
    }

    TextLook inBold() {
        return new TextLook(true, size, colour);
    }

    double lineHeight() {
        return 1.24 * size;
    }

    /** From a baseline up to the middle of a digit: half the height of Liberation Sans' digits. */
    double middle() {
        return 0.344 * size;
    }
}
