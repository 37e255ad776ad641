package dk.followupforecast.annex.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is, in digits of the standard font, by which Excel measures columns. Computed from the published widths
 * of Arial and not asked of the fonts of this machine: that would start AWT, and give another file on another machine.
 */
final class TextWidth {

    /** Advance of a digit of Arial, in thousandths of the size of the letters. */
    private static final double DIGIT = 556;

    /** Screens round letters up to whole dots where they round the digit that measures columns down. */
    private static final double ROUNDING = 1.06;

    static final double BOLD = 1.07;

    private static final int[] LATIN = new int[0x80];

    static {
        for (int sign = 0; sign < LATIN.length; sign++) {
            LATIN[sign] = latin(sign);
        }
    }

    private TextWidth() {}

    static double of(String text) {
        // Asked for tens of thousands of times, mostly before the JVM has compiled anything: a plain loop.
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            // A pair of surrogates is one sign; its width lies with the second of them.
            if (!Character.isHighSurrogate(sign)) {
                width += sign < LATIN.length ? LATIN[sign] : advance(sign);
            }
        }
        return ROUNDING * width / DIGIT;
    }

    static double ofBold(String text) {
        return BOLD * of(text);
    }

    /** Of the longest word: what a column needs when the text is broken at its blanks. */
    static double ofLongestBoldWord(String text) {
        double widest = 0;
        for (String word : text.split(" ")) {
            widest = Math.max(widest, ofBold(word));
        }
        return widest;
    }

    /**
     * Breaks a text into the lines that it takes.
     *
     * @param size of its letters, where those of the standard font are 1
     */
    static List<String> lines(String text, double width, double size) {
        if (text.indexOf('\n') < 0 && !text.startsWith(" ") && size * of(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.length() == 0 ? word : line + " " + word;
                if (line.length() > 0 && size * of(longer) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int advance(int sign) {
        if (sign >= 0x1100) {
            // Chinese, Japanese and Korean signs are square; what lies between is punctuation and the like.
            return sign >= 0x2E80 || sign < 0x2000 ? 1000 : 600;
        }
        return sign == 'Æ' || sign == 'æ' ? 950 : Character.isUpperCase(sign) ? 722 : 580;
    }

    private static int latin(int sign) {
        if ("ijl'|".indexOf(sign) >= 0) {
            return 230;
        }
        if ("ft I.,:;!/\\[]".indexOf(sign) >= 0) {
            return 278;
        }
        if ("r-()\"`{}".indexOf(sign) >= 0) {
            return 345;
        }
        if ("ckszvxyJ*^".indexOf(sign) >= 0) {
            return 500;
        }
        if ("mMW%@".indexOf(sign) >= 0) {
            return 890;
        }
        boolean wide = Character.isUpperCase(sign) || sign == 'w' || sign == '&';
        return wide ? 700 : 556;
    }
}
