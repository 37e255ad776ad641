package dk.followupforecast.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like a Danish person number: a valid day and month, a year and four digits. Replacement numbers with
 * 60 added to the day count too; the check digit is not asked for, since new numbers lack it.
 */
public final class PersonNumbers {

    private static final Pattern SHAPE =
            Pattern.compile("(?<![0-9])([0-9]{2})([0-9]{2})[0-9]{2}[-\u2010-\u2015 ]?[0-9]{4}(?![0-9])");

    private PersonNumbers() {}

    public static boolean isIn(String text) {
        if (text.length() < 10) {
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
