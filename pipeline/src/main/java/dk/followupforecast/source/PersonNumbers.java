package dk.followupforecast.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Danish person number: a valid day and month, a year and four digits, joined or parted by a
 * hyphen, a point, a slash or spaces. Replacement numbers with 60 added to the day count too, and so do numbers that a
 * spreadsheet has robbed of their first zero; the check digit is not asked for, since new numbers lack it.
 */
public final class PersonNumbers {

    /** Digits of a number without its first zero. */
    private static final int SHORTEST = 9;

    private static final Pattern SHAPE =
            Pattern.compile("(?<![0-9])([0-9]{1,2})([0-9]{2})[0-9]{2}[\\s\u00A0]{0,2}[-./\u2010-\u2015\u2212]?"
                    + "[\\s\u00A0]{0,2}[0-9]{4}(?![0-9])");

    private PersonNumbers() {}

    public static boolean isIn(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        Matcher matcher = SHAPE.matcher(text);
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
