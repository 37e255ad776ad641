package dk.followupforecast.register;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads when a person was born: a year of four digits, or a date of the calendar in ISO form, {@code 2008-03-14}. */
public final class BirthReader implements ValueReader {

    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int UNREADABLE = ValueReader.fault(RowFault.BIRTH_UNREADABLE);

    private static final int YEAR_LENGTH = 4;
    private static final int DATE_LENGTH = 10;

    private final boolean dates;
    private final int firstYear;
    private final int lastYear;

    private final CellText texts;

    /** @param dates whether the column holds dates rather than years */
    public BirthReader(boolean dates, RegisterPolicy policy, CellText texts) {
        this.dates = dates;
        this.texts = texts;
        this.firstYear = policy.firstBirthYear();
        this.lastYear = policy.lastBirthYear();
    }

    @Override
    public int read(byte[] bytes, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(bytes[start])) {
            start++;
        }
        while (end > start && isSpace(bytes[end - 1])) {
            end--;
        }
        int code = end - start == length() ? readNumbers(bytes, start) : UNREADABLE;
        return code == UNREADABLE ? readText(bytes, from, to) : code;
    }

    private int length() {
        return dates ? DATE_LENGTH : YEAR_LENGTH;
    }

    private int readNumbers(byte[] bytes, int start) {
        int year = number(bytes, start, YEAR_LENGTH);
        return year < 0 || dates && !isDate(bytes, start, year) ? UNREADABLE : code(year);
    }

    private static boolean isSpace(byte value) {
        return value >= 0 && value <= ' ';
    }

    /** What is neither a year nor a date may be nothing, or have no-break spaces around it, or must not be here at all. */
    private int readText(byte[] bytes, int from, int to) {
        Optional<RowFault> fault = texts.findFault(bytes, from, to);
        if (fault.isPresent()) {
            return ValueReader.fault(fault.get());
        }
        byte[] text = texts.read(bytes, from, to).orElse("").getBytes(StandardCharsets.UTF_8);
        if (text.length == 0) {
            return ValueReader.fault(RowFault.BIRTH_MISSING);
        }
        return text.length == length() ? readNumbers(text, 0) : UNREADABLE;
    }

    /** The part of a key for a year that has been read already. */
    public int code(int year) {
        return year < firstYear || year > lastYear
                ? ValueReader.fault(RowFault.BIRTH_OUT_OF_RANGE)
                : CohortKey.yearCode(year);
    }

    private static boolean isDate(byte[] bytes, int start, int year) {
        int month = number(bytes, start + 5, 2);
        int day = number(bytes, start + 8, 2);
        if (bytes[start + 4] != '-' || bytes[start + 7] != '-' || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= DAYS[month - 1] && (month != 2 || day < 29 || leap);
    }

    /** The number that so many digits say; -1 where they are not all digits. */
    private static int number(byte[] bytes, int from, int digits) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
