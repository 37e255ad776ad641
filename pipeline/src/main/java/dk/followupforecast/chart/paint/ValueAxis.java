package dk.followupforecast.chart.paint;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The whole numbers up the side of a bar chart.
 *
 * @param step between two numbers: 1, 2 or 5 times a power of ten, for children do not come in halves
 * @param end the value at the top edge of the plot
 */
record ValueAxis(long step, double end) {
    private static final int MOST_STEPS = 7;

    /**
     * An axis with air for a label above the tallest bar: XChart leaves out what does not fit.
     *
     * @param largest the tallest bar
     * @param plotHeight in pixels
     * @param labelHeight in pixels, with air
     */
    static ValueAxis upTo(double largest, double plotHeight, double labelHeight) {
        long step = stepFor(largest);
        double top = Math.max(1, Math.ceil(largest / step)) * step;
        // The topmost grid line must be below the edge, for XChart paints none on it.
        double justAbove = top * plotHeight / (plotHeight - 4);
        return new ValueAxis(step, Math.max(justAbove, largest * plotHeight / (plotHeight - labelHeight)));
    }

    static long stepFor(double largest) {
        long power = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (largest <= (double) MOST_STEPS * factor * power) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    List<Long> ticks() {
        List<Long> ticks = new ArrayList<>();
        for (long tick = 0; tick <= end; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The number as the language writes thousands: 1.000 in Danish, 1,000 in English. */
    static String label(long tick, String language) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(language.equals("da") ? '.' : ',');
        return new DecimalFormat("#,##0", signs).format(tick);
    }
}
