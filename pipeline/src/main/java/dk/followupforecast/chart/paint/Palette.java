package dk.followupforecast.chart.paint;

import java.awt.Color;
import java.util.List;

/** The colours of the charts, chosen to be told apart on a black and white printer too. */
public final class Palette {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1A1A1A);
    static final Color QUIET_INK = new Color(0x4D4D4D);
    static final Color BASELINE = new Color(0x4D4D4D);
    static final Color GRID = new Color(0xD9D9D9);
    static final Color HATCH = new Color(0xA6A6A6);

    /** A plain bar chart: the blue carries white paper and black labels best. */
    static final Color ONLY_SERIES = new Color(0x00689D);

    /** From the bottom of a stack to its top; neighbours differ by 40 of 255 or more as grey. */
    public static final List<Color> SERIES = List.of(
            new Color(0x00304F),
            new Color(0xE69F00),
            new Color(0x00689D),
            new Color(0xA9DAF5),
            new Color(0x965A7A),
            new Color(0x3F3F3F));

    static final int MOST_SERIES = 6;

    /** A zero first, nearly paper; then one blue from light to dark. */
    static final List<Color> HEAT = List.of(
            new Color(0xF4F7FA),
            new Color(0xDCEAF4),
            new Color(0xC2DBEC),
            new Color(0xA3C8E2),
            new Color(0x7FB1D3),
            new Color(0x5C9AC4),
            new Color(0x2B76A8),
            new Color(0x00568A),
            new Color(0x00304F));

    private Palette() {}

    static Color series(int index, int count) {
        return count == 1 ? ONLY_SERIES : SERIES.get(index);
    }

    /** The step of the heat ramp for a figure: 0 for zero alone, so that one child is seen. */
    static int heatStep(double size, double largest) {
        int steps = HEAT.size() - 1;
        return size == 0 ? 0 : (int) Math.max(1, Math.min(steps, Math.ceil(steps * size / largest)));
    }

    /** Black or white, whichever is read best on the fill both in colour and in grey. */
    static Color inkOn(Color fill) {
        return worstContrast(Color.BLACK, fill) >= worstContrast(Color.WHITE, fill) ? Color.BLACK : Color.WHITE;
    }

    /** The lower of the contrast ratios (1 to 21, as WCAG counts them) in colour and on a grey printer. */
    static double worstContrast(Color one, Color other) {
        return Math.min(contrast(one, other), contrast(grey(one), grey(other)));
    }

    /** As a printer greys it: the ITU-R BT.601 weights. */
    static Color grey(Color colour) {
        int level = (int) Math.round(0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue());
        return new Color(level, level, level);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
