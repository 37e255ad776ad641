package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.casefile.CaseFiles;
import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality;birth_year;gmfcs;children",
                "kommune;fødselsår;gmfcs;antal",
                "kommunekode;årgang;gmfcs-niveau;børn",
                "KOMMUNE;FØDSELSÅR;GMFCS-NIVEAU;BØRN",
                "Kommune; Fødselsår ;Gmfcs;Antal",
                "kommune;foedselsaar;gmfcs;boern",
                "kommune;aargang;gmfcs;antal",
                "\uFEFFkommune;fødselsår;gmfcs;antal",
                "\"kommune\";\"fødselsår\";\"gmfcs\";\"antal\"",
            })
    void everyLongHeaderIsKnown(String header) {
        String rows = "\nVejle;2008;I-II;3\nVejle;2008;III-V;1\n";
        assertEquals(
                List.of("630 2008 I-II 3", "630 2008 III-V 1"),
                files.with("a.csv", header + rows).counts());
    }

    @Test
    void lettersInTwoPartsAreTheSameLetters() {
        String header = Normalizer.normalize("kommune;fødselsår;gmfcs;børn", Normalizer.Form.NFD);
        assertEquals(
                List.of("630 2008 III-V 1"),
                files.with("a.csv", header + "\nVejle;2008;III-V;1\n").counts());
    }

    @Test
    void columnsMayStandInAnyOrderWithAnyDelimiter() {
        assertEquals(
                List.of("kolding 2008 III-V 1"),
                files.with("a.csv", "children,gmfcs,birth_year,hospital\n1,III-V,2008,Kolding\n")
                        .counts());
        assertEquals(
                List.of("kolding 2008 III-V 1"),
                files.with("a.csv", "antal\tgmfcs\tårgang\tsygehus\n1\tIII-V\t2008\tKolding\n")
                        .counts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kommune;I-II 2008;III-V 2008",
                "Municipality;i-ii 2008;iii-v 2008",
                "kommune;I + II 2008;III–V 2008",
                "kommune;1-2 2008;3 - 5 2008",
                "kommune; I-II  2008;III\u00A0-\u00A0V\u00A02008",
            })
    void everyWideHeaderIsKnown(String header) {
        assertEquals(
                List.of("630 2008 I-II 3", "630 2008 III-V 1"),
                files.with("a.csv", header + "\nVejle;3;1\n").counts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "kommune;sygehus;birth_year;gmfcs;children>two_area_columns a.csv:1 [] kommune, sygehus",
                "kommune;kommunekode;birth_year;gmfcs;children>two_area_columns a.csv:1 [] kommune, kommunekode",
                "kommune;fødselsår;birth_year;gmfcs;children>duplicate_column a.csv:1 [birth_year] birth_year",
                "kommune;I-II 2008;I-II 2008>duplicate_column a.csv:1 [I-II 2008] I-II 2008",
                "kommune;birth_year;gmfcs;children;note>unknown_column a.csv:1 [note] note",
                "kommune;III-V 2008;IV-III 2008>unknown_column a.csv:1 [IV-III 2008] IV-III 2008",
                "kommune;III-V 2008;III-V 08>unknown_column a.csv:1 [III-V 08] III-V 08",
                "kommune;III-V 2008;2024>unknown_column a.csv:1 [2024] 2024",
                "kommune;III-V 2008;>unnamed_column a.csv:1 [3]",
                "kommune;birth_year;gmfcs>missing_column a.csv:1 [] children",
                "kommune;antal>missing_column a.csv:1 [] birth_year",
                "birth_year;gmfcs;children>unknown_header a.csv:1 [] birth_year | gmfcs | children",
                "kommune;x>unknown_header a.csv:1 [] kommune | x",
                "kommune>unknown_header a.csv:1 [] kommune",
            })
    void anUnfitHeaderIsToldAtItsLine(String header, String expected) {
        List<String> said = files.with("a.csv", header + "\n").refused();
        assertTrue(said.contains(expected), said::toString);
    }

    @Test
    void eachMissingColumnIsNamedWithItsDanishSynonyms() {
        List<String> said = files.with("a.csv", "kommune;antal\nVejle;1\n").refused();
        assertEquals(List.of("missing_column a.csv:1 [] birth_year", "missing_column a.csv:1 [] gmfcs"), said);
        assertTrue(files.sentences(Language.DA).get(0).contains("fødselsår, gmfcs, antal"));
    }

    @Test
    void aColumnWithoutANameIsCalledByItsNumber() {
        files.with("a.csv", "kommune;III-V 2008;\nVejle;1;2\n").refused();
        assertEquals(
                List.of("Kolonne 3 har intet navn. Giv den et, eller fjern den; et skilletegn sidst på linjen giver en"
                        + " tom kolonne."),
                files.sentences(Language.DA));
    }

    @Test
    void aHeaderWithoutRowsIsTold() {
        assertEquals(
                List.of("no_rows a.csv:0 []"),
                files.with("a.csv", "kommune;III-V 2008\n").refused());
    }

    @Test
    void headerLinesAreCountedFromTheTopOfTheFile() {
        assertEquals(
                List.of("unknown_column a.csv:3 [x] x"),
                files.with("a.csv", "\n\nkommune;III-V 2008;x\nVejle;1;1\n").refused());
    }
}
