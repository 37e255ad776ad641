package dk.followupforecast.reference;

import dk.followupforecast.vocabulary.Unseen;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of one Danish place name to one form, for looking up only and never for showing. */
final class NameFolding {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile(" ?- ?");
    private static final Pattern MUNICIPALITY = Pattern.compile(" kommunes?$");

    private NameFolding() {}

    /** {@code "Åbenrå Kommune"} and {@code "AABENRAA"} both become {@code "aabenraa"}. */
    static String fold(String name) {
        String folded = normalized(name)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-');
        folded = SPACES.matcher(folded).replaceAll(" ");
        folded = HYPHEN.matcher(folded).replaceAll("-").strip();
        return MUNICIPALITY.matcher(folded).replaceFirst("");
    }

    /** The JDK's tables of all characters cost a start 10 ms: they are not asked where a name has one form only. */
    private static String normalized(String name) {
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (letter >= 0x80 && (letter < '\u00c0' || letter > '\u00ff')) {
                return Unseen.removedFrom(Normalizer.normalize(name, Normalizer.Form.NFKC));
            }
        }
        return name;
    }
}
