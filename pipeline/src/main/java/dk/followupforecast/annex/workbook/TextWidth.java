package dk.followupforecast.annex.workbook;

import java.util.Arrays;

/**
 * How wide a text is, in digits of the standard font, by which Excel measures columns. An estimate from the widths of
 * Calibri: to ask the fonts of this machine would start AWT, and give another file on another machine.
 */
final class TextWidth {

    private static final double NARROW = 0.5;
    private static final double MIDDLE = 0.75;
    private static final double WIDE = 1.25;
    private static final double WIDEST = 1.75;
    private static final double BOLD = 1.06;

    private TextWidth() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    static double ofBold(String text) {
        return BOLD * of(text);
    }

    /** Of the longest word: what a column needs when the text is broken at its blanks. */
    static double ofLongestBoldWord(String text) {
        return BOLD
                * Arrays.stream(text.split(" "))
                        .mapToDouble(TextWidth::of)
                        .max()
                        .orElse(0);
    }

    private static double of(int sign) {
        if ("ijlIf.,:;'|!()[]".indexOf(sign) >= 0) {
            return NARROW;
        }
        if ("rt -/\"".indexOf(sign) >= 0) {
            return MIDDLE;
        }
        if ("mwMWÆ@%—".indexOf(sign) >= 0) {
            return WIDEST;
        }
        if (sign >= 0x1100) {
            return sign < 0x2000 || sign > 0x2FFF ? 2 : 1;
        }
        return Character.isUpperCase(sign) || sign == 'æ' ? WIDE : 1;
    }
}
