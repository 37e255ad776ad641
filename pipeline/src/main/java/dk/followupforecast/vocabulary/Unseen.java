package dk.followupforecast.vocabulary;

import java.util.regex.Pattern;

/**
 * What takes no room on a screen, so that nobody who compares two texts sees it: spaces of no width, joiners, soft hyphens,
 * marks of direction, of variants and of byte order.
 */
public final class Unseen {

    private static final Pattern SIGNS =
            Pattern.compile("[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]");

    private static final char FIRST = '\u00AD';

    private Unseen() {}

    /** For looking at a text, never for showing it. */
    public static String removedFrom(String text) {
        return text.chars().allMatch(sign -> sign < FIRST)
                ? text
                : SIGNS.matcher(text).replaceAll("");
    }
}
