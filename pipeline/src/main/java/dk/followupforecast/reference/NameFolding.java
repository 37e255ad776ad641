package dk.followupforecast.reference;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the spellings of one Danish place name to one form, for looking up only and never for showing. */
final class NameFolding {

    private NameFolding() {}

    /** {@code "Åbenrå Kommune"} and {@code "AABENRAA"} both become {@code "aabenraa"}. */
    static String fold(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .replaceAll("\\s+", " ")
                .replaceAll(" ?- ?", "-")
                .strip();
        return folded.replaceFirst(" kommunes?$", "");
    }
}
