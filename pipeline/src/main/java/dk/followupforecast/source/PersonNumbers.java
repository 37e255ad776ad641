package dk.followupforecast.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what looks like a Danish person number: a valid day and month, a year and four digits, joined or parted by a
 * hyphen, a point, a slash, an underscore or spaces, before the four digits or all through; the year may have four digits. Replacement numbers with 60 added to the day count too, and so do numbers that a
 * spreadsheet has robbed of their first zero, in the digits of any script; the check digit is not asked for, since new
 * numbers lack it.
 */
public final class PersonNumbers {

    /** Digits of a number without its first zero. */
    private static final int SHORTEST = 9;

    private static final String SPACES = "[\\s\u00A0]{0,2}";
    private static final String DASH = "[-\u2010-\u2015\u2212\uFE63\uFF0D]";
    private static final String MARK = "[-._/\u2010-\u2015\u2212\uFE63\uFF0D]";
    private static final String PERHAPS_PARTED = SPACES + MARK + "?" + SPACES;
    private static final String PARTED = "(?:" + SPACES + MARK + SPACES + "|[\\s\u00A0]{1,2})";
    private static final String FOUR_DIGITS = "[0-9]{4}(?![0-9])";

    /** The first group is the day, the second the month. */
    private static final List<Pattern> SHAPES = Stream.of(
                    "([0-9]{1,2})([0-9]{2})[0-9]{2}" + PERHAPS_PARTED,
                    // Not the month and day behind a year.
                    "(?<![0-9]{4}[-./])([0-9]{2})" + PARTED + "([0-9]{2})" + PARTED + "[0-9]{2}" + PERHAPS_PARTED,
                    // A dash, since years and months stand side by side too.
                    "([0-9]{2})([0-9]{2})[\\s\u00A0]{1,2}[0-9]{2}" + SPACES + DASH + SPACES,
                    "([0-9]{2})([0-9]{2})(?:18|19|20)[0-9]{2}" + PARTED)
            .map(date -> Pattern.compile("(?<![0-9])" + date + FOUR_DIGITS))
            .toList();

    /** What takes no room on a screen: spaces of no width, joiners, soft hyphens, marks of direction. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");

    private PersonNumbers() {}

    public static boolean isIn(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        String seen = inPlainDigits(UNSEEN.matcher(text).replaceAll(""));
        return SHAPES.stream().anyMatch(shape -> isIn(seen, shape));
    }

    /** Digits of other scripts and of full width are digits to a reader. */
    private static String inPlainDigits(String text) {
        StringBuilder plain = null;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int digit = sign < 0x80 ? -1 : Character.digit(sign, 10);
            if (digit >= 0) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(at, (char) ('0' + digit));
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static boolean isIn(String text, Pattern shape) {
        Matcher matcher = shape.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            int day = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            int calendarDay = day > 60 ? day - 60 : day;
            if (calendarDay >= 1 && calendarDay <= 31 && month >= 1 && month <= 12) {
                return true;
            }
        }
        return false;
    }
}
