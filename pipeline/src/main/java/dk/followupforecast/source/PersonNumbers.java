package dk.followupforecast.source;

import dk.followupforecast.vocabulary.Unseen;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what looks like a Danish person number: a day of a month, a year and four digits, joined or parted by a
 * hyphen, a point, a slash, an underscore or spaces, before the four digits or all through; the year may have four
 * digits. Replacement numbers with 60 added to the day count too, and so do numbers that a spreadsheet has robbed of
 * their first zero or of their last digits, in the digits of any script. The check digit is not asked for, since new
 * numbers lack it; nor is the century, so that 29 February is a day of every year.
 */
public final class PersonNumbers {

    /** Digits of a number without its first zero. */
    private static final int SHORTEST = 9;

    /** Those that break and those that do not, of any width. */
    private static final String SPACE = "[\\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]";

    private static final String SPACES = SPACE + "{0,2}";
    private static final String DASH = "[-\u2010-\u2015\u2212\uFE63\uFF0D]";
    private static final String MARK = "[-._/\u2010-\u2015\u2212\uFE63\uFF0D]";
    private static final String PERHAPS_PARTED = SPACES + MARK + "?" + SPACES;
    private static final String PARTED = "(?:" + SPACES + MARK + SPACES + "|" + SPACE + "{1,2})";
    private static final String FOUR_DIGITS = "[0-9]{4}(?![0-9])";

    /** As a spreadsheet shows a number in a narrow column: day, month and year are still to be read. */
    private static final Pattern SCIENTIFIC =
            Pattern.compile("(?<![0-9.,])([0-9])[.,]([0-9]{5,})[Ee]\\+?0?([89])(?![0-9])");

    private PersonNumbers() {}

    public static boolean isIn(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        String seen = inPlainDigits(text);
        return hasDigitsEnough(seen) && Shapes.ALL.stream().anyMatch(shape -> isIn(seen, shape)) || isScientific(seen);
    }

    /** Whether there are digits enough with no letter between them: hardly ever in a UUID, of which a register may have millions. */
    private static boolean hasDigitsEnough(String text) {
        int digits = 0;
        for (int at = 0; at < text.length() && digits < SHORTEST; at++) {
            char sign = text.charAt(at);
            boolean digit = sign >= '0' && sign <= '9';
            digits = digit ? digits + 1 : Character.isLetter(sign) ? 0 : digits;
        }
        return digits >= SHORTEST;
    }

    /** Without what nobody sees; digits of other scripts, of full width and of mathematics are digits to a reader. */
    private static String inPlainDigits(String text) {
        if (Unseen.isPlain(text)) { // in Latin-1 no sign beside 0 to 9 is a digit
            return text;
        }
        StringBuilder plain = new StringBuilder();
        Unseen.removedFrom(text).codePoints().forEach(sign -> {
            int digit = Character.digit(sign, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : sign);
        });
        return plain.toString();
    }

    private static boolean isIn(String text, Pattern shape) {
        Matcher matcher = shape.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            if (isDate(matcher.group(1), matcher.group(2))) {
                return true;
            }
        }
        return false;
    }

    /** Of ten digits the first two are the day, of nine, whose zero is lost, the first one. */
    private static boolean isScientific(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            return false;
        }
        return SCIENTIFIC.matcher(text).results().anyMatch(found -> {
            String digits = found.group(1) + found.group(2);
            int dayDigits = found.group(3).equals("9") ? 2 : 1;
            return isDate(digits.substring(0, dayDigits), digits.substring(dayDigits, dayDigits + 2));
        });
    }

    private static boolean isDate(String dayDigits, String monthDigits) {
        int day = Integer.parseInt(dayDigits);
        int month = Integer.parseInt(monthDigits);
        int calendarDay = day > 60 ? day - 60 : day;
        return month >= 1
                && month <= 12
                && calendarDay >= 1
                && calendarDay <= Month.of(month).maxLength();
    }

    /** Made where a text has digits enough, which is not at every start. */
    private static final class Shapes {

        /** The first group is the day, the second the month. */
        static final List<Pattern> ALL = Stream.of(
                        "([0-9]{1,2})([0-9]{2})[0-9]{2}" + PERHAPS_PARTED,
                        // Not the month and day behind a year.
                        "(?<![0-9]{4}[-./])([0-9]{2})" + PARTED + "([0-9]{2})" + PARTED + "[0-9]{2}" + PERHAPS_PARTED,
                        // A dash, since years and months stand side by side too.
                        "([0-9]{2})([0-9]{2})" + SPACE + "{1,2}[0-9]{2}" + SPACES + DASH + SPACES,
                        "([0-9]{2})([0-9]{2})(?:18|19|20)[0-9]{2}" + PARTED)
                .map(date -> Pattern.compile("(?<![0-9])" + date + FOUR_DIGITS))
                .toList();
    }
}
