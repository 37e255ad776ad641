package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Row;

/** Makes rows as high as their text, since not every program does so when it opens a file. */
final class RowHeights {

    static final float STANDARD_IN_POINTS = 15;

    /** Excel's limit. */
    static final double HIGHEST_IN_POINTS = 409;

    private static final double LINE_SPACING = 1.25;
    private static final double FREE_IN_POINTS = 3;

    private RowHeights() {}

    /**
     * What a cell needs, in points.
     *
     * @param width of its column, in digits
     */
    static double of(Dress dress, String text, double width) {
        Look look = dress.look();
        int lines = 1;
        if (dress.isWrapped() && !text.isEmpty()) {
            boolean bold = look.isBold() || dress.sum() != Row.Kind.PLAIN;
            double size = look.points() / (double) Styles.STANDARD_IN_POINTS * (bold ? TextWidth.BOLD : 1);
            lines = TextWidth.lines(CellText.clean(text), width - 1, size).size();
        }
        return lines * look.points() * LINE_SPACING + FREE_IN_POINTS;
    }
}
