package dk.followupforecast.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the ways to write a column's name to one, for looking up only and never for showing. */
public final class ColumnNames {

    /** The first character that joins the letter before it. */
    private static final char FIRST_COMBINING = '\u0300';

    /** What takes no room on a screen: spaces of no width, joiners, marks of direction and of byte order. */
    private static final Pattern UNSEEN = Pattern.compile("[\u200B-\u200F\u2060\uFEFF]");

    private ColumnNames() {}

    /** {@code " Fødselsår"} becomes {@code "foedselsaar"}. */
    public static String normal(String column) {
        return composed(column)
                .replace('\u00A0', ' ')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("ø", "oe")
                .replace("å", "aa");
    }

    /** The JDK's tables of all characters cost a start 10 ms: they are asked where a letter may come in two parts only. */
    private static String composed(String column) {
        boolean whole = column.chars().allMatch(c -> c < FIRST_COMBINING);
        return whole
                ? column
                : UNSEEN.matcher(Normalizer.normalize(column, Normalizer.Form.NFC))
                        .replaceAll("");
    }
}
