package dk.followupforecast.chart.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * The names under the bars or over the columns. They are broken into lines and shrunk before anything else is done;
 * then names are written upwards, and of years some are left out, for a reader counts on.
 *
 * @param linesOfEach the lines of each name
 * @param every 1 when every name is printed, 2 when every other is
 * @param rising written upwards
 */
record CategoryLabels(List<List<String>> linesOfEach, TextLook look, int every, boolean rising) {
    private static final double[] SIZES = {35, 31, 27};
    private static final double AIR = 16;
    private static final int MOST_LINES = 3;

    /** 30 mm. */
    private static final double LONGEST_RISING = 354;

    /** How the names fit when they are the given number of pixels apart. */
    static CategoryLabels fitting(List<String> names, double pixelsApart) {
        for (double size : SIZES) {
            TextLook look = TextLook.AXIS.sized(size);
            if (longestWord(names, look) + AIR <= pixelsApart) {
                CategoryLabels broken = broken(names, look, pixelsApart - AIR, 1);
                if (broken.mostLines() <= MOST_LINES) {
                    return broken;
                }
            }
        }
        boolean years = names.stream().allMatch(name -> name.matches("\\d+"));
        return years || pixelsApart < SIZES[2] ? thinned(names, pixelsApart) : rising(names);
    }

    private static CategoryLabels rising(List<String> names) {
        TextLook look = TextLook.AXIS.sized(SIZES[2]);
        List<List<String>> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(Typeface.wrap(name, look, LONGEST_RISING, 1));
        }
        return new CategoryLabels(List.copyOf(lines), look, 1, true);
    }

    private static CategoryLabels thinned(List<String> names, double pixelsApart) {
        TextLook look = TextLook.AXIS.sized(SIZES[1]);
        int every =
                Math.max(1, Math.min(names.size(), (int) Math.ceil((longestWord(names, look) + AIR) / pixelsApart)));
        double width = Math.min(every * pixelsApart, Sheet.WIDTH / 3.0) - AIR;
        return broken(names, look, width, every);
    }

    private static CategoryLabels broken(List<String> names, TextLook look, double width, int every) {
        List<List<String>> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(Typeface.wrap(name, look, width, MOST_LINES));
        }
        return new CategoryLabels(List.copyOf(lines), look, every, false);
    }

    private static double longestWord(List<String> names, TextLook look) {
        return names.stream()
                .mapToDouble(name -> Typeface.widest(List.of(name.split("\\s+")), look))
                .max()
                .orElse(0);
    }

    int mostLines() {
        return linesOfEach.stream().mapToInt(List::size).max().orElse(1);
    }

    double height() {
        return rising
                ? Typeface.widest(
                        linesOfEach.stream().map(lines -> lines.get(0)).toList(), look)
                : mostLines() * look.lineHeight();
    }

    /** Places the name of one category with its first line's top at a height. */
    void place(Sheet sheet, int category, double middle, double top) {
        if (category % every != 0) {
            return;
        }
        if (rising) {
            String name = linesOfEach.get(category).get(0);
            sheet.addIfFree(Mark.Text.risingFrom(middle, top + Typeface.width(name, look), name, look));
            return;
        }
        double baseline = top + look.size();
        for (String line : linesOfEach.get(category)) {
            double half = Typeface.width(line, look) / 2;
            double inside = Math.max(half + Sheet.MARGIN, Math.min(middle, Sheet.WIDTH - Sheet.MARGIN - half));
            sheet.addIfFree(Mark.Text.centredAt(inside, baseline, line, look));
            baseline += look.lineHeight();
        }
    }
}
