package dk.followupforecast.annex.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesAndNumbersTest {

    @Test
    void namesOfTablesAreNoCellsAndEachStandsOnce() {
        UniqueNames names = new UniqueNames();
        assertEquals("follow_ups", names.ofTable("follow-ups"));
        assertEquals("follow_ups_2", names.ofTable("follow-ups"));
        assertEquals("table_ab12", names.ofTable("ab12"));
        assertEquals("table_r1c1", names.ofTable("r1c1"));
        assertEquals("table_c", names.ofTable("c"));
    }

    @Test
    void namesOfSheetsFitAndDoNotTakeTheOneThatExcelKeeps() {
        UniqueNames names = UniqueNames.ofSheets();
        assertEquals("history (2)", names.sheet("history"));
        assertEquals("x".repeat(31), names.sheet("x".repeat(31)));
        assertEquals("x".repeat(27) + " (2)", names.sheet("x".repeat(31)));
    }

    @Test
    void numbersAreFormattedAsTheDocumentShowsThem() {
        assertEquals("#,##0", code("1924", "1.924", Language.DA));
        assertEquals("0", code("2024", "2024", Language.DA));
        assertEquals("#,##0", code("3", "3", Language.DA));
        assertEquals("#,##0;\"−\"#,##0", code("-3", "−3", Language.DA));
        assertEquals("#,##0.0", code("1924.5", "1.924,5", Language.DA));
        assertEquals("#,##0.0", code("1924.50", "1,924.5", Language.EN));
        assertEquals("#,##0.00", code("0.0509355", "0,05", Language.DA));
        assertEquals("#,##0", code("11.96", "12", Language.EN));
        assertEquals("+#,##0;\"−\"#,##0;#,##0", code("28", "+28", Language.EN));
        assertEquals("#,##0.000000", code("0.123456789", "about an eighth", Language.EN));
    }

    @Test
    void textIsBrokenAtBlanksAndWiderLettersTakeMoreRoom() {
        assertEquals(List.of("aaa bbb", "", "ccc ddd"), TextWidth.lines("aaa bbb\n\nccc ddd", 8, 1));
        assertEquals(List.of("aaa", "bbb", "", "ccc", "ddd"), TextWidth.lines("aaa bbb\n\nccc ddd", 8, 2));
        assertEquals(List.of("unbreakable"), TextWidth.lines("unbreakable", 3, 1));
        assertTrue(TextWidth.of("WWW") > TextWidth.of("iii"));
    }

    private static String code(String value, String shown, Language language) {
        return NumberCode.of(WrittenBook.number(value, shown), Texts.in(language));
    }
}
