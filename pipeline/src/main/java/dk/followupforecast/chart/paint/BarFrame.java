package dk.followupforecast.chart.paint;

import java.awt.Rectangle;
import java.util.List;

/**
 * The part of a bar chart's sheet that is left for bars once the axes have their words.
 *
 * @param place of the plot on the sheet
 */
record BarFrame(Sheet sheet, Rectangle place, ValueAxis axis, CategoryLabels categoryLabels) {
    private static final double TICK_AIR = 14;
    private static final double CATEGORY_AIR = 18;

    /** The least height of a plot and its category names; a sheet with a very long title grows instead. */
    private static final double LEAST_PLOT = 900;

    /** The height of a sheet for these words and a legend above the plot, in pixels. */
    static int sheetHeight(ChartText text, double legendHeight) {
        double least = Frame.heightOfWords(text) + legendHeight + LEAST_PLOT;
        return Math.max(Sheet.BAR_CHART_HEIGHT, (int) Math.ceil(least));
    }

    /** The plot's left edge: numbers of the axis stand to the left of it. */
    static double left(double largest, String language) {
        long step = ValueAxis.stepFor(largest);
        String longest = ValueAxis.label((long) Math.ceil(largest) + step, language);
        return Sheet.MARGIN + Typeface.width(longest, TextLook.AXIS) + TICK_AIR;
    }

    /** Divides the frame between plot, category names and axis numbers, and places the words of both axes. */
    static BarFrame of(Frame frame, ChartText text, List<String> categories, double largest, Edges edges) {
        CategoryLabels names = CategoryLabels.fitting(categories, edges.width() / categories.size());
        int top = (int) Math.round(frame.top() + TextLook.AXIS.size() / 2);
        int bottom = (int) Math.round(frame.bottom() - names.height() - CATEGORY_AIR);
        Rectangle place = new Rectangle(edges.left(), top, edges.width(), bottom - top);
        ValueAxis axis = ValueAxis.upTo(largest, place.height, edges.labelHeight());
        BarFrame bars = new BarFrame(frame.sheet(), place, axis, names);
        bars.placeWords(categories.size(), text.language());
        return bars;
    }

    /**
     * What the legend and the labels on the bars leave to the plot.
     *
     * @param labelHeight pixels to keep free above the tallest bar
     */
    record Edges(int left, int right, double labelHeight) {
        int width() {
            return right - left;
        }
    }

    private void placeWords(int categories, String language) {
        for (long tick : axis.ticks()) {
            double y = place.getMaxY() - tick / axis.end() * place.height;
            double baseline = y + TextLook.AXIS.middle();
            sheet.add(Mark.Text.endingAt(place.x - TICK_AIR, baseline, ValueAxis.label(tick, language), TextLook.AXIS));
        }
        for (int i = 0; i < categories; i++) {
            double middle = place.x + (i + 0.5) * place.width / categories;
            categoryLabels.place(sheet, i, middle, place.getMaxY() + CATEGORY_AIR);
        }
    }

    /** The line that the bars stand on, over the bars' lower edge. */
    void placeBaseline() {
        sheet.box(place.x, place.getMaxY() - 2, place.width, 4, Palette.BASELINE);
    }
}
