package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.followupforecast.casefile.CaseFiles;
import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    private static final String LONG = "kommune;fødselsår;gmfcs;antal\n";

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "' 3 ',3", "\u00A04,4", "99999,99999", "007,7"})
    void aWholeNumberIsACount(String text, int count) {
        files.with("a.csv", "kommune;III-V 2008\nVejle;" + text + "\n");
        assertEquals(List.of("630 2008 III-V " + count), files.counts());
    }

    @ParameterizedTest
    @CsvSource({
        "-1,negative_count",
        "−1,negative_count",
        "–2,negative_count",
        "-1.5,negative_count",
        "1.5,fractional_count",
        "'1,5',fractional_count",
        "2.0,fractional_count",
        "1.000,fractional_count",
        "100000,bad_count",
        "x,bad_count",
        "-,bad_count",
        "..,bad_count",
        "<3,bad_count",
        "+3,bad_count",
        "1e3,bad_count",
        "1 000,bad_count",
        "٣,bad_count",
        "#REF!,bad_count",
    })
    void whatIsNoCountIsToldWithItsKind(String text, String code) {
        files.with("a.csv", "kommune;III-V 2008\nVejle;1\nVarde;" + text + "\n");
        assertEquals(List.of(code + " a.csv:3 [III-V 2008] " + text), files.refused());
    }

    @Test
    void anEmptyFieldIsNotAZero() {
        files.with("a.csv", "kommune;III-V 2008;III-V 2009\nVejle;;\n");
        assertEquals(List.of("empty_value a.csv:2 [III-V 2008]", "empty_value a.csv:2 [III-V 2009]"), files.refused());
        assertEquals(
                "Feltet er tomt. Udfyld det (skriv 0, hvis antallet er nul); udelad hele rækken, hvis området ikke har"
                        + " indberettet.",
                files.sentences(Language.DA).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"08", "1899", "2108", "2008.0", "20080101", "ukendt", "2008-01-01"})
    void whatIsNoBirthYearIsTold(String text) {
        files.with("a.csv", LONG + "Vejle;" + text + ";III-V;1\n");
        assertEquals(List.of("bad_birth_year a.csv:2 [fødselsår] " + text), files.refused());
    }

    @Test
    void everyFaultOfARowIsToldAtOnce() {
        files.with("a.csv", LONG + "Vejle;2008;III-V;1\nVejl;208;VI;-1\n");
        assertEquals(
                List.of(
                        "bad_birth_year a.csv:3 [fødselsår] 208",
                        "bad_gmfcs a.csv:3 [gmfcs] VI",
                        "negative_count a.csv:3 [antal] -1",
                        "unknown_area a.csv:3 [kommune] Vejl"),
                files.refused());
    }

    @Test
    void theSameKeyTwiceIsToldWithThePlaceOfTheFirst() {
        files.with("a.csv", LONG + "Vejle;2008;III-V;1\nVejle Kommune;2008;3-5;1\n");
        assertEquals(List.of("duplicate_key a.csv:3 [antal] Vejle, 2008, III-V"), files.refused());
        assertEquals(
                List.of("»Vejle, 2008, III-V« står allerede i a.csv, linje 2. Slet den ene."),
                files.sentences(Language.DA));
    }

    @Test
    void theSameKeyInTwoFilesIsToldInTheSecond() {
        files.with("a.csv", LONG + "Vejle;2008;III-V;1\n").with("sub/b.csv", "kommune;III-V 2008\n630;1\n");
        assertEquals(List.of("duplicate_key sub/b.csv:2 [III-V 2008] Vejle, 2008, III-V"), files.refused());
        assertEquals(
                List.of("\"Vejle, 2008, III-V\" is already in a.csv, line 2. Delete one of the two."),
                files.sentences(Language.EN));
    }

    @Test
    void overlappingBandsOfOneCohortAreTold() {
        files.with("a.csv", LONG + "Vejle;2008;III-V;3\nVejle;2008;IV;1\n");
        assertEquals(List.of("overlapping_bands a.csv:3 [antal] Vejle, 2008, IV"), files.refused());
        assertEquals(
                List.of(
                        "»Vejle, 2008, IV« overlapper båndet III-V, som står i a.csv, linje 2; børnene ville tælle to gange."
                                + " Slet den ene."),
                files.sentences(Language.DA));
    }

    @Test
    void theSameKeyInTheTwoViewsIsNoRepetition() {
        files.with("a.csv", "kommune;III-V 2008\nKolding;1\n").with("b.csv", "sygehus;III-V 2008\nKolding;1\n");
        assertEquals(List.of("kolding 2008 III-V 1", "621 2008 III-V 1"), files.counts());
    }
}
