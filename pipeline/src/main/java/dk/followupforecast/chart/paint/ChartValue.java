package dk.followupforecast.chart.paint;

import java.util.Objects;

/**
 * One bar, segment or cell.
 *
 * @param size in the unit of the axis, zero or more; zero when nothing is reported
 * @param label the figure as printed; empty when it is not to be printed
 * @param reported false when nobody has sent the figure: it is then never painted as a zero
 */
public record ChartValue(double size, String label, boolean reported) {
    public ChartValue {
        Objects.requireNonNull(label, "label");
        if (!Double.isFinite(size) || size < 0) {
            throw new IllegalArgumentException("size must be zero or more, was " + size);
        }
        if (!reported && size != 0) {
            throw new IllegalArgumentException("size must be 0 when nothing is reported, was " + size);
        }
    }

    public static ChartValue of(double size, String label) {
        return new ChartValue(size, label, true);
    }

    /** A figure nobody has sent; the mark, such as a dash, is what is printed in its place. */
    public static ChartValue notReported(String mark) {
        return new ChartValue(0, mark, false);
    }
}
