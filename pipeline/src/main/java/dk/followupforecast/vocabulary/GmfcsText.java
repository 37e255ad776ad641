package dk.followupforecast.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a GMFCS level or band as extracts write it: {@code III}, {@code 3}, {@code I-II}, {@code I + II}, {@code III–V}. */
public final class GmfcsText {

    private static final Map<String, GmfcsLevel> LEVELS = Map.of(
            "I", GmfcsLevel.I,
            "II", GmfcsLevel.II,
            "III", GmfcsLevel.III,
            "IV", GmfcsLevel.IV,
            "V", GmfcsLevel.V,
            "1", GmfcsLevel.I,
            "2", GmfcsLevel.II,
            "3", GmfcsLevel.III,
            "4", GmfcsLevel.IV,
            "5", GmfcsLevel.V);

    private static final Pattern BAND = Pattern.compile(
            "([IV]+|[1-5])[\\s\u2000-\u200A\u202F]*([-+\u2010-\u2015])[\\s\u2000-\u200A\u202F]*([IV]+|[1-5])");

    private GmfcsText() {}

    public static Optional<GmfcsGroup> parse(String text) {
        String upper = text.replace('\u00A0', ' ').strip().toUpperCase(Locale.ROOT);
        GmfcsLevel single = LEVELS.get(upper);
        if (single != null) {
            return Optional.of(GmfcsGroup.of(single));
        }
        Matcher band = BAND.matcher(upper);
        if (!band.matches()) {
            return Optional.empty();
        }
        return parseBand(LEVELS.get(band.group(1)), band.group(2), LEVELS.get(band.group(3)));
    }

    /** A plus joins two neighbours only: III + V is not III-V. */
    private static Optional<GmfcsGroup> parseBand(GmfcsLevel lowest, String sign, GmfcsLevel highest) {
        if (lowest == null || highest == null || lowest.compareTo(highest) >= 0) {
            return Optional.empty();
        }
        boolean neighbours = highest.ordinal() - lowest.ordinal() == 1;
        return sign.equals("+") && !neighbours ? Optional.empty() : Optional.of(new GmfcsGroup(lowest, highest));
    }
}
