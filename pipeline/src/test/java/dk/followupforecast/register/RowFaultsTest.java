package dk.followupforecast.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.reference.AreaMatch;
import dk.followupforecast.vocabulary.View;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each fault of a row does under each choice of a case. */
class RowFaultsTest {

    private static final String HEADER = "person_id;birth_year;gmfcs;kommune;sygehus\n";
    private static final String GOOD = "p1;2008;I;Vejle;Kolding\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RAGGED_ROW|p2;2008;I;Vejle|-1|",
                "PERSON_ID_MISSING|;2008;I;Vejle;Kolding|0|",
                "PERSON_ID_MISSING|\u00A0;2008;I;Vejle;Kolding|0|",
                "BIRTH_MISSING|p2;;I;Vejle;Kolding|1|630 kolding - I",
                "BIRTH_UNREADABLE|p2;08;I;Vejle;Kolding|1|630 kolding - I",
                "BIRTH_OUT_OF_RANGE|p2;1989;I;Vejle;Kolding|1|630 kolding - I",
                "BIRTH_OUT_OF_RANGE|p2;2027;I;Vejle;Kolding|1|630 kolding - I",
                "GMFCS_MISSING|p2;2008;;Vejle;Kolding|2|630 kolding 2008 -",
                "GMFCS_UNKNOWN|p2;2008;VI;Vejle;Kolding|2|630 kolding 2008 -",
                "MUNICIPALITY_MISSING|p2;2008;I; ;Kolding|3|- kolding 2008 I",
                "MUNICIPALITY_UNKNOWN|p2;2008;I;Atlantis;Kolding|3|- kolding 2008 I",
                "HOSPITAL_MISSING|p2;2008;I;Vejle;|4|630 - 2008 I",
                "HOSPITAL_UNKNOWN|p2;2008;I;Vejle;Vejle|4|630 - 2008 I",
            })
    void aFaultRefusesOrDropsOrLeavesOpenAsTheCaseSays(RowFault fault, String row, int column, String open) {
        for (RowChoice choice : fault.choices()) {
            List<String> found = new MadeRegister()
                    .choosing(fault, choice)
                    .with("a.csv", HEADER + GOOD + row + "\n")
                    .read();
            assertTrue(found.contains("rows 2"), found::toString);
            assertTrue(
                    found.contains("fault %s 0:3 [%d] 1".formatted(fault.label(), column)),
                    () -> choice + ": " + found);
            boolean counts = choice == RowChoice.NOT_RECORDED;
            assertEquals(counts, found.contains("child " + open + " 1"), () -> choice + ": " + found);
            assertEquals(!counts, found.contains("rejected %s 0:3 [%d]".formatted(fault.label(), column)));
            assertTrue(found.contains("rejected " + (counts ? 0 : 1)), found::toString);
            assertTrue(found.contains("child 630 kolding 2008 I 1"), found::toString);
        }
    }

    @Test
    void aRowWithAFaultInTwoColumnsIsCountedOnceForEachKindOfFault() {
        List<String> found = new MadeRegister()
                .with("a.csv", HEADER + "010108-1234;2008;;Vejle;x 010108-1234\n")
                .read();
        assertEquals(
                List.of(
                        "fault gmfcs-missing 0:2 [2] 1",
                        "fault person-number 0:2 [0] 1",
                        "rejected 2",
                        "rejected gmfcs-missing 0:2 [2]",
                        "rejected person-number 0:2 [0]",
                        "rows 1"),
                found);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultMayRefuseAndDoesWhereTheCaseIsSilent(RowFault fault) {
        assertTrue(fault.choices().contains(RowChoice.REFUSE));
        assertEquals(RowChoice.REFUSE, RegisterPolicy.STRICT.choiceFor(fault));
    }

    @Test
    void aChoiceThatAFaultDoesNotHaveIsNone() {
        Map<RowFault, RowChoice> wrong = Map.of(RowFault.PERSON_NUMBER, RowChoice.DROP);
        assertThrows(IllegalArgumentException.class, () -> new RegisterPolicy(wrong, 1990, 2026));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-29, 2008",
        "2000-02-29, 2000",
        "2023-12-31, 2023",
        "' 2008-03-14 ', 2008",
        "'\u00A02008-03-14', 2008",
        "'\t2008-03-14', 2008",
    })
    void aDateOfTheCalendarIsRead(String date, String year) {
        assertTrue(born("birth_date", date).contains("child 630 - " + year + " I 1"), date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2009-02-29",
                "1900-02-29",
                "2100-02-29",
                "2008-13-01",
                "2008-00-01",
                "2008-01-00",
                "2008-04-31",
                "2008-1-1",
                "14-03-2008",
                "2008/03/14",
                "2008-03-14T00:00:00",
                "20080314",
                "2008",
                "-",
            })
    void whatIsNoDateIsNotRead(String date) {
        List<String> found = born("birth_date", date);
        assertTrue(found.contains("fault birth-unreadable 0:2 [1] 1"), found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2100-01-01", "1989-12-31", "0008-01-01"})
    void aDateOfAnotherCenturyIsOutOfRange(String date) {
        List<String> found = born("birth_date", date);
        assertTrue(found.contains("fault birth-out-of-range 0:2 [1] 1"), found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u00A0\u00A0", " ", "\u00A0\u00A0\u00A0\u00A0\u00A0"})
    void whatOnlyLooksEmptyIsMissing(String date) {
        assertTrue(born("birth_date", date).contains("fault birth-missing 0:2 [1] 1"));
        assertTrue(born("birth_year", date).contains("fault birth-missing 0:2 [1] 1"));
    }

    @Test
    void aNoBreakSpaceOfWindowsIsASpaceToo() {
        byte[] text = "person_id;birth_year;gmfcs;kommune\np1;\u00A02008;I;R\u00F8dovre\u00A0\n".getBytes(WINDOWS);
        List<String> found =
                new MadeRegister().encoded(WINDOWS).with("a.csv", text).read();
        assertEquals(List.of("child 175 - 2008 I 1", "rejected 0", "rows 1"), found);
    }

    private static List<String> born(String column, String value) {
        String text = "person_id;" + column + ";gmfcs;kommune\np1;" + value + ";I;Vejle\n";
        return new MadeRegister()
                .choosing(RowFault.BIRTH_MISSING, RowChoice.DROP)
                .with("a.csv", text)
                .read();
    }

    @ParameterizedTest
    @CsvSource({"I, I", "v, V", "3, III", "I-II, I-II", "i + ii, I-II", "III–V, III-V", "1-2, I-II"})
    void everyWayToWriteALevelIsRead(String written, String level) {
        String text = HEADER + "p1;2008;" + written + ";Vejle;Kolding\n";
        assertTrue(new MadeRegister().with("a.csv", text).read().contains("child 630 kolding 2008 " + level + " 1"));
    }

    @ParameterizedTest
    @CsvSource({"Vejle, 630", "630, 630", "vejle kommune, 630", "ÆRØ, 492", "Aero, -", "Region Syddanmark, -"})
    void aMunicipalityIsKnownByNameAliasOrCode(String written, String code) {
        boolean known = MadeRegister.AREAS.find(View.MUNICIPALITY, written) instanceof AreaMatch.Found;
        List<String> found = new MadeRegister()
                .choosing(RowFault.MUNICIPALITY_UNKNOWN, RowChoice.NOT_RECORDED)
                .with("a.csv", HEADER + "p1;2008;I;" + written + ";Kolding\n")
                .read();
        String expected = known ? code : "-";
        assertTrue(found.contains("child " + expected + " kolding 2008 I 1"), found::toString);
    }

    @Test
    void aPlaceOfManySpellingsIsRememberedAndAVeryLongOneIsNot() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = 0; row < 3000; row++) {
            text.append("p").append(row).append(";2008;I;x").append(row).append("y".repeat(row % 300));
            text.append(";Kolding\n");
        }
        List<String> found = new MadeRegister()
                .choosing(RowFault.MUNICIPALITY_UNKNOWN, RowChoice.NOT_RECORDED)
                .with("a.csv", text.toString().getBytes(StandardCharsets.UTF_8))
                .read();
        assertEquals(
                List.of(
                        "child - kolding 2008 I 3000",
                        "fault municipality-unknown 0:2 [3] 3000",
                        "rejected 0",
                        "rows 3000"),
                found);
    }
}
