package dk.followupforecast.vocabulary;

import java.util.regex.Pattern;

/**
 * What takes no room on a screen, so that nobody who compares two texts sees it: spaces of no width, joiners, soft hyphens,
 * marks of direction, of variants and of byte order.
 */
public final class Unseen {

    private static final char FIRST = '\u00AD';

    private static final char LAST_PLAIN = '\u00FF';

    private Unseen() {}

    /** For looking at a text, never for showing it. */
    public static String removedFrom(String text) {
        return isPlain(text) ? text : Signs.PATTERN.matcher(text).replaceAll("");
    }

    /** Whether each sign is of Latin-1 and seen, as in nearly every text: told without a stream, since each cell is asked. */
    public static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == FIRST || sign > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Made where a text asks for it, which is not at every start. */
    private static final class Signs {

        static final Pattern PATTERN =
                Pattern.compile("[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]");
    }
}
