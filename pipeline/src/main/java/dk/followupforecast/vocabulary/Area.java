package dk.followupforecast.vocabulary;

import java.io.Serializable;
import java.util.Locale;

/**
 * A hospital, a municipality, a named group of either, or a region.
 *
 * @param code text: official for municipalities and regions, our own for hospitals and groups
 */
public record Area(AreaLevel level, String code, String name) implements Comparable<Area>, Serializable {

    private static final int DIGITS = 4;

    public Area {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must be text, was blank for area " + name);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must be text, was blank for area " + code);
        }
    }

    /** For files, without an extension, safe for file systems and URLs: {@code 0563-fanoe}, or {@code odense}. */
    public String fileName() {
        boolean official = code.chars().allMatch(Character::isDigit);
        // Official codes have four digits, though lists often write them as numbers.
        String text = official ? "0".repeat(Math.max(0, DIGITS - code.length())) + code + "-" + name : code;
        return text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public int compareTo(Area other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : code.compareTo(other.code);
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof Area that && level == that.level && code.equals(that.code) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
