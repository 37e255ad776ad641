package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.vocabulary.Area;
import java.util.Locale;

/**
 * What one municipality is told, and the name of its files.
 *
 * @param fileName without an extension, safe for file systems and URLs: {@code 0563-fanoe}
 */
public record MunicipalityPage(String fileName, Document document) {

    /** Official codes have four digits, though lists often write them as numbers. */
    private static final int DIGITS = 4;

    public MunicipalityPage {
        if (!fileName.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "fileName must be small ASCII letters, digits and hyphens, was " + fileName);
        }
    }

    static String fileName(Area municipality) {
        String code = municipality.code();
        boolean isNumber = code.chars().allMatch(Character::isDigit);
        String padded = isNumber ? "0".repeat(Math.max(0, DIGITS - code.length())) + code : code;
        return (padded + "-" + municipality.name())
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
