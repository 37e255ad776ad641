package dk.followupforecast.annex.workbook;

import java.util.regex.Pattern;

/** Makes any text fit for a cell: nothing that XML or Excel cannot hold, and nothing that turns into something else. */
final class CellText {

    /** Excel's limit, in UTF-16 units. */
    static final int LONGEST = 32_767;

    /** What Excel would take for one escaped character: its own way of writing what XML cannot hold. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** With these a typed formula begins, in the full width of an East Asian keyboard too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char CONTROL_PICTURES = '\u2400';

    private static final char REPLACEMENT = '\uFFFD';

    private CellText() {}

    /**
     * The text as a reader sees it: control characters as their pictures (␀, ␛), half a surrogate pair as U+FFFD, line
     * ends as LF, and what is over the longest text cut off with an ellipsis in its place.
     */
    static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder clean = new StringBuilder(lines.length());
        lines.codePoints().map(CellText::seen).forEach(clean::appendCodePoint);
        if (clean.length() <= LONGEST) {
            return clean.toString();
        }
        int end = Character.isHighSurrogate(clean.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return clean.substring(0, end) + "…";
    }

    private static int seen(int sign) {
        if (sign < ' ' && sign != '\t' && sign != '\n') {
            return CONTROL_PICTURES + sign;
        }
        boolean halfAPair = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return halfAPair || sign == 0xFFFE || sign == 0xFFFF ? REPLACEMENT : sign;
    }

    /** On one line, for headers and titles. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** As it stands in the file, so that {@code _x0041_} is not read as an A. */
    static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /** Without anything that looks escaped, for where nothing can be escaped: {@code -x0041_}. */
    static String unescapable(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("-");
    }

    /** Whether it would become a formula, were it typed: such a cell keeps its text when somebody edits it. */
    static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
