package dk.followupforecast.chart.paint;

import java.util.List;

/**
 * Title, subtitle and source round the plot.
 *
 * @param sheet where they are placed
 * @param top where the plot's part of the sheet starts
 * @param bottom where it ends
 */
record Frame(Sheet sheet, double top, double bottom) {
    private static final double AIR = 26;
    private static final double TEXT_WIDTH = Sheet.WIDTH - 2 * Sheet.MARGIN;

    /** Places the words on a sheet of the given height. */
    static Frame of(ChartText text, int height) {
        Sheet sheet = new Sheet(height);
        double below = addLines(sheet, text.title(), TextLook.TITLE, 6);
        if (!text.subtitle().isBlank()) {
            below = addLines(sheet, text.subtitle(), TextLook.SUBTITLE, below + 8);
        }
        if (text.source().isBlank()) {
            return new Frame(sheet, below + AIR, height - Sheet.MARGIN);
        }
        double sourceTop = height - linesHeight(text.source(), TextLook.SOURCE);
        addLines(sheet, text.source(), TextLook.SOURCE, sourceTop);
        return new Frame(sheet, below + AIR, sourceTop - AIR);
    }

    /** How much of a sheet's height the words take. */
    static double heightOfWords(ChartText text) {
        Frame frame = of(text, Sheet.MOST_HEIGHT);
        return Sheet.MOST_HEIGHT - (frame.bottom() - frame.top());
    }

    private static double linesHeight(String text, TextLook look) {
        return Typeface.wrap(text, look, TEXT_WIDTH).size() * look.lineHeight();
    }

    private static double addLines(Sheet sheet, String text, TextLook look, double top) {
        List<String> lines = Typeface.wrap(text, look, TEXT_WIDTH);
        double baseline = top + 0.96 * look.size();
        for (String line : lines) {
            sheet.add(Mark.Text.startingAt(Sheet.MARGIN, baseline, line, look));
            baseline += look.lineHeight();
        }
        return top + lines.size() * look.lineHeight();
    }
}
