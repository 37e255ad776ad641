package dk.followupforecast.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.Notice;
import dk.followupforecast.source.PersonNumbers;
import dk.followupforecast.text.Language;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010208-1234",
                "0102081234",
                "010208 1234",
                "010208\u00A01234",
                "010208\u20131234",
                "010208\u22121234",
                "010208 - 1234",
                "010208.1234",
                "010208/1234",
                "610208-1234",
                "9112081234",
                "2902071234",
                "8902071234",
                "311299-0000",
                "CPR 010208-1234 (mor)",
                "x0102081234",
                "12 0102081234",
                "01-03-08-1234",
                "01.03.08-1234",
                "01/03/08 1234",
                "01 03 08 1234",
                "0103 08-1234",
                "010308_1234",
                "010308\u200B1234",
                "010308\u200B-\u20601234",
                "01\u200B03081234",
                "01032008-1234",
                "01032008 1234"
            })
    void dateAndFourDigitsAreAPersonNumber(String text) {
        assertTrue(PersonNumbers.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10208-1234", "102081234"})
    void aFirstZeroLostInASpreadsheetHidesNothing(String text) {
        assertTrue(PersonNumbers.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3202081234",
                "3002081234",
                "3102081234",
                "9102081234",
                "3104081234",
                "9106081234",
                "0113081234",
                "0001081234",
                "0100081234",
                "9202081234",
                "6002081234",
                "01020812345",
                "20010208-1234",
                "01020812",
                "2008;2009;2010",
                "I-II 2008",
                "0461",
                "2008-03-01 12:30",
                "2008-03-01-12-1234",
                "2008-03-01T12:30:00",
                "2008-10 - 2009-11",
                "2011/12-2012/13",
                "2008 2009 2010 2011",
                "01-03-2008",
                "01.03.2008 - 01.03.2009",
                "20080301-20090301",
                "20120120 1230",
                "12 34 56 78",
                "12 03 08 12",
                "+45 12 03 08 12",
                "+45 12 03 08 12 / 01 02 03 04",
                "+45 1203 0812",
                "12030812",
                "010320081234",
                ""
            })
    void otherDigitsAreNot(String text) {
        assertFalse(PersonNumbers.isIn(text));
    }

    /** Every day and month, with and without 60 added, in each usual form, against the calendar of Java. */
    @Test
    void allDaysOfMonthsAreFoundAndNoOthers() {
        int dates = 0;
        for (int day = 0; day <= 99; day++) {
            for (int month = 0; month <= 99; month++) {
                boolean date = isDate(day, month) || isDate(day - 60, month);
                dates += date ? 1 : 0;
                String six = String.format("%02d%02d08", day, month);
                for (String text : List.of(six + "1234", six + "-1234", six + " 1234")) {
                    assertEquals(date, PersonNumbers.isIn(text), text);
                }
                String shown = day < 10
                        ? String.format("%d.%02d081E+08", day, month)
                        : String.format("%d,%d%02d08E+09", day / 10, day % 10, month);
                assertEquals(date, PersonNumbers.isIn(shown), shown);
            }
        }
        assertEquals(2 * 366, dates);
    }

    private static boolean isDate(int day, int month) {
        try {
            return MonthDay.of(month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** With the year's two digits alone 1900, which had no 29 February, is 2000, which had. */
    @Test
    void anyYearAndAnyFourDigitsBehindADateMakeANumber() {
        for (int year = 0; year <= 99; year++) {
            for (int serial = 0; serial <= 9999; serial += 1111) {
                assertTrue(PersonNumbers.isIn(String.format("2902%02d-%04d", year, serial)));
            }
        }
    }

    /** All signs of the first plane: letters and marks may touch the number; a digit may not. */
    @Test
    void whatStandsAroundANumberHidesNoneUnlessItIsADigit() {
        for (int sign = 0; sign <= 0xFFFF; sign++) {
            boolean digit = Character.digit(sign, 10) >= 0;
            String name = Integer.toHexString(sign);
            if (!Character.isSurrogate((char) sign)) {
                assertEquals(!digit, PersonNumbers.isIn(Character.toString(sign) + "0102081234"), name);
                assertEquals(!digit, PersonNumbers.isIn("010208-1234" + Character.toString(sign)), name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.02081E+08", "1,02081e+08", "3.11208E+09", "6.10208E9", "3.112081234E9", "cpr 3,11208E+09"})
    void aNumberThatASpreadsheetShowsInScientificFormIsOne(String text) {
        assertTrue(PersonNumbers.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.31208E+09",
                "1.01308E+09",
                "1.02E+08",
                "1.02081E+07",
                "1.02081E-08",
                "3.11208E+10",
                "11.3112E+09"
            })
    void otherNumbersInScientificFormAreNone(String text) {
        assertFalse(PersonNumbers.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2009, 0x202F, 0x2007, 0x3000, 0x205F, 0xA0, ' ', '\t', '\n'})
    void spacesOfAnyWidthPartANumber(int space) {
        assertTrue(PersonNumbers.isIn("010208" + Character.toString(space) + "1234"));
        assertTrue(PersonNumbers.isIn("01 02" + Character.toString(space) + "08-1234"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200E, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFE0F, 0xFEFF})
    void whatNobodySeesHidesNothing(int unseen) {
        assertTrue(PersonNumbers.isIn("010208" + Character.toString(unseen) + "1234"));
        assertTrue(PersonNumbers.isIn(Character.toString(unseen) + "01" + Character.toString(unseen) + "0208-1234"));
    }

    @Test
    void digitsBeyondTheFirstPlaneAreDigitsToo() {
        StringBuilder bold = new StringBuilder();
        "0102081234".chars().forEach(digit -> bold.appendCodePoint(0x1D7CE + digit - '0'));
        assertTrue(PersonNumbers.isIn(bold.toString()));
        assertTrue(PersonNumbers.isIn(bold.insert(12, '-').toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFF10\uFF11\uFF10\uFF12\uFF10\uFF18\uFF0D\uFF11\uFF12\uFF13\uFF14",
                "\uFF10\uFF11\uFF10\uFF12\uFF10\uFF18\uFF11\uFF12\uFF13\uFF14",
                "\u0660\u0661\u0660\u0662\u0660\u0668-\u0661\u0662\u0663\u0664",
                "010208\uFE631234"
            })
    void digitsOfOtherScriptsAreDigitsToo(String text) {
        assertTrue(PersonNumbers.isIn(text));
    }

    @Test
    void aFileIsRefusedWithEveryPlaceAndWithoutAnyValue() {
        CsvReading read = CsvReading.of("kommune;antal\nVejle;0102081234\n\"x\n610208-1234\";2;3\n");
        assertTrue(read.table().isEmpty());
        assertEquals(List.of("person_number f.csv:2 [2]", "person_number f.csv:3 [1]"), read.said());
        assertNothingLeaks(read);
    }

    @Test
    void aPersonNumberInTheHeaderIsNotShownAsAColumn() {
        CsvReading read = CsvReading.of("kommune;0102081234\nVejle;2\n");
        assertEquals(List.of("person_number f.csv:1 [2]"), read.said());
        assertNothingLeaks(read);
    }

    private static void assertNothingLeaks(CsvReading read) {
        for (Notice notice : read.notices().listAll()) {
            assertFalse(notice.toString().contains("1234"), notice.toString());
        }
        for (Language language : Language.values()) {
            assertFalse(read.sentences(language).toString().contains("1234"));
        }
    }
}
