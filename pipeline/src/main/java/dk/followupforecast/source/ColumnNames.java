package dk.followupforecast.source;

import dk.followupforecast.vocabulary.Unseen;
import java.text.Normalizer;
import java.util.Locale;

/** Brings the ways to write a column's name to one, for looking up only and never for showing. */
public final class ColumnNames {

    /** The first character that joins the letter before it. */
    private static final char FIRST_COMBINING = '\u0300';

    private static final char SOFT_HYPHEN = '\u00AD';

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

    /** The JDK's tables of all characters cost a start 10 ms: they are asked only where a letter may come in two parts or a sign be unseen. */
    private static String composed(String column) {
        for (int at = 0; at < column.length(); at++) {
            char letter = column.charAt(at);
            if (letter >= FIRST_COMBINING || letter == SOFT_HYPHEN) {
                return Unseen.removedFrom(Normalizer.normalize(column, Normalizer.Form.NFC));
            }
        }
        return column;
    }
}
