package dk.followupforecast.annex.word;

import dk.followupforecast.annex.office.Xml;
import java.util.regex.Pattern;

/**
 * Text in which a group such as {@code III-V} is not broken at a line's end. A span of years can be: Word has no dash that
 * does not break, and the word joiner of Unicode might show as a box, since not every font of Arial's kind has it.
 */
final class WholeWords {

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\b[IV]{1,3})-(?=[IV]{1,3}\\b)");

    private WholeWords() {}

    static void put(Xml run, String text) {
        if (text.indexOf('-') < 0) {
            putText(run, text);
            return;
        }
        String[] parts = HYPHEN.split(text, -1);
        for (int at = 0; at < parts.length; at++) {
            if (at > 0) {
                run.leaf("w:noBreakHyphen");
            }
            putText(run, parts[at]);
        }
    }

    /** The parts of a text that a line may hold alone. */
    static String[] unbroken(String text) {
        String joined = text.indexOf('-') < 0 ? text : HYPHEN.matcher(text).replaceAll("\u2011");
        return joined.split("[ -]");
    }

    private static void putText(Xml run, String text) {
        run.open("w:t");
        if (!text.equals(text.strip())) {
            run.with("xml:space", "preserve");
        }
        run.text(text).close();
    }
}
