package dk.followupforecast.chart.paint;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;

/**
 * Where XChart puts the bars of a stacked chart. Bars side by side are stacks too, of one segment each, in slots of
 * their own: one geometry serves both charts.
 *
 * @param place of the plot on the sheet
 * @param slots equal parts of the plot's width, each with room for one bar
 * @param fill the share of a slot that its bar takes
 */
record BarPlot(Rectangle place, int slots, double fill, ValueAxis axis) {

    double slotWidth() {
        return (double) place.width / slots;
    }

    double barWidth() {
        return slotWidth() * fill;
    }

    double middle(int slot) {
        return place.x + (slot + 0.5) * slotWidth();
    }

    double y(double value) {
        return place.getMaxY() - value / axis.end() * place.height;
    }

    Rectangle2D bar(int slot, double from, double to) {
        return new Rectangle2D.Double(middle(slot) - barWidth() / 2, y(to), barWidth(), y(from) - y(to));
    }
}
