package dk.followupforecast.annex.word;

import java.util.regex.Pattern;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Text in which a group such as {@code III-V} is not broken at a line's end. A span of years can be: Word has no dash that
 * does not break, and the word joiner of Unicode might show as a box, since not every font of Arial's kind has it.
 */
final class WholeWords {

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\b[IV]{1,3})-(?=[IV]{1,3}\\b)");

    private WholeWords() {}

    static void put(CTR run, String text) {
        if (text.indexOf('-') < 0) {
            putText(run, text);
            return;
        }
        String[] parts = HYPHEN.split(text, -1);
        for (int at = 0; at < parts.length; at++) {
            if (at > 0) {
                run.addNewNoBreakHyphen();
            }
            putText(run, parts[at]);
        }
    }

    /** The parts of a text that a line may hold alone. */
    static String[] unbroken(String text) {
        String joined = text.indexOf('-') < 0 ? text : HYPHEN.matcher(text).replaceAll("\u2011");
        return joined.split("[ -]");
    }

    private static void putText(CTR run, String text) {
        CTText put = run.addNewT();
        put.setStringValue(text);
        if (!text.equals(text.strip())) {
            put.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }
}
