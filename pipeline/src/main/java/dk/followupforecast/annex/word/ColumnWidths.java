package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are: by their weights, but none so narrow that its longest word breaks, as long as others
 * have room to give. All in twentieths of a point.
 */
final class ColumnWidths {

    /** Letters of Arial in running text take about half their height; bold ones and capitals a little more. */
    private static final double LETTER = 0.56;

    private static final double BOLD_LETTER = 0.62;

    /** What an M or a W, large or small, takes more than others. */
    private static final double MORE_FOR_WIDE = 0.3;

    private static final double MORE_FOR_CAPITAL = 0.1;

    private static final int TWIPS_PER_POINT = 20;

    private static final int MOST_PLAIN_COLUMNS = 12;

    private ColumnWidths() {}

    /** The larger type where it fits with air around it. */
    static TableType typeFor(Table table, int textWidth) {
        boolean few = table.columns().size() <= MOST_PLAIN_COLUMNS;
        if (few && fits(table, TableType.PLAIN, textWidth)) {
            return TableType.PLAIN;
        }
        return fits(table, TableType.SMALL, textWidth) ? TableType.SMALL : TableType.TIGHT;
    }

    private static boolean fits(Table table, TableType type, int textWidth) {
        return sum(needed(table, type, false)) <= textWidth;
    }

    static List<Integer> of(Table table, TableType type, int textWidth) {
        double weights = table.columns().stream().mapToDouble(Column::weight).sum();
        List<Double> wished = table.columns().stream()
                .map(column -> column.weight() / weights * textWidth)
                .toList();
        List<Double> unbroken = needed(table, type, true);
        List<Double> needed = sum(unbroken) <= textWidth ? unbroken : needed(table, type, false);
        return whole(fit(wished, needed, textWidth), textWidth);
    }

    /** What is missing in some is taken from the others, in proportion to what they have to spare. */
    private static List<Double> fit(List<Double> wished, List<Double> needed, int textWidth) {
        double missing = 0;
        double spare = 0;
        for (int at = 0; at < wished.size(); at++) {
            double over = wished.get(at) - needed.get(at);
            missing += Math.max(0, -over);
            spare += Math.max(0, over);
        }
        if (missing > spare) {
            double all = sum(needed);
            return needed.stream().map(width -> width / all * textWidth).toList();
        }
        double share = spare == 0 ? 0 : missing / spare;
        return IntStream.range(0, wished.size())
                .mapToObj(at -> {
                    double over = wished.get(at) - needed.get(at);
                    return over < 0 ? needed.get(at) : wished.get(at) - over * share;
                })
                .toList();
    }

    /** Rounded down; what is left goes to the first column. */
    private static List<Integer> whole(List<Double> widths, int textWidth) {
        List<Integer> whole = new ArrayList<>(
                widths.stream().map(width -> (int) Math.floor(width)).toList());
        int left = textWidth - whole.stream().mapToInt(Integer::intValue).sum();
        whole.set(0, whole.get(0) + left);
        return whole;
    }

    /** @param unbroken whether columns of short text are to have theirs on one line */
    private static List<Double> needed(Table table, TableType type, boolean unbroken) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(at -> needed(
                        table, at, type, unbroken && table.columns().get(at).kind() == Column.Kind.TEXT))
                .toList();
    }

    private static double needed(Table table, int at, TableType type, boolean unbroken) {
        double letters = longestWord(table.columns().get(at).header(), BOLD_LETTER);
        for (Row row : table.rows()) {
            String shown = row.cells().get(at).shown();
            double letter = row.kind() == Row.Kind.PLAIN ? LETTER : BOLD_LETTER;
            letters = Math.max(letters, unbroken ? ofWord(shown, letter) : longestWord(shown, letter));
        }
        return letters * type.points() * TWIPS_PER_POINT + 2.0 * type.margin();
    }

    /** As part of the height of its letters; a word may be broken after its hyphen. */
    private static double longestWord(String text, double letter) {
        double longest = 0;
        for (String word : WholeWords.unbroken(text)) {
            longest = Math.max(longest, ofWord(word, letter));
        }
        return longest;
    }

    private static double ofWord(String word, double letter) {
        double width = word.length() * letter;
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            if ("MWmw".indexOf(sign) >= 0) {
                width += MORE_FOR_WIDE;
            } else if (Character.isUpperCase(sign)) {
                width += MORE_FOR_CAPITAL;
            }
        }
        return width;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
