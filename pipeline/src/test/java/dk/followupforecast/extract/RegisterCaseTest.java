package dk.followupforecast.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.casefile.CaseFiles;
import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.text.Language;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case with a register: what is counted, and what is said of it. */
class RegisterCaseTest {

    private static final String HEADER = "person_id;birth_year;gmfcs;municipality;hospital\n";
    private static final String GOOD = "p1;2008;I;Vejle;Kolding\n";

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder);
    }

    @Test
    void childrenAreCountedInBothViewsWithZerosBetween() {
        files.with("r.csv", HEADER + GOOD + "p2;2010;I;Vejle;Kolding\np3;2008;II;Odense;\np4;2008;II;;Odense\n");
        files.with("case.yaml", "register:\n  hospital-missing: not-recorded\n  municipality-missing: not-recorded\n");
        List<String> counts = files.counts();
        assertTrue(counts.containsAll(List.of("630 2008 I 1", "630 2009 I 0", "630 2010 I 1", "630 2008 II 0")));
        assertTrue(counts.containsAll(List.of("461 2008 II 1", "odense 2008 II 1", "kolding 2008 I 1")));
        assertEquals(4 * 3 * 5, counts.size(), counts::toString);
        assertEquals(
                List.of(
                        "hospital_missing r.csv:4 [hospital]",
                        "municipality_missing r.csv:5 [municipality]",
                        "register_read case.yaml:0 []"),
                files.notices().stream()
                        .filter(line -> line.contains("missing") || line.contains("register"))
                        .toList());
    }

    @Test
    void theTwoViewsOfARegisterAreOneCountAndAreNotHeldAgainstEachOther() {
        files.with("case.yaml", "register: {hospital-missing: not-recorded}\n");
        String others = "p2;2008;II;Odense;\np3;2009;III;Odense;Odense\n";
        assertFalse(views(files.with("r.csv", HEADER + GOOD + others)));
        CaseFiles apart = new CaseFiles(folder.resolve("apart"))
                .with("r.csv", "person_id;birth_year;gmfcs;municipality\np1;2008;I;Vejle\n")
                .with("h.csv", "hospital;birth_year;gmfcs;children\nKolding;2008;I;2\n");
        assertTrue(views(apart));
    }

    @ParameterizedTest
    @CsvSource({"true,Kanarie;2009;IV;Vejle", "false,Kanarie;14-03-2009;x;y", "false,Kanarie;IV", "true,kommune;Kanarie"
    })
    void aFirstLineThatMayBeAChildsRowIsNotRepeated(boolean register, String line) {
        CaseFiles made = register ? files.with("r.csv", HEADER + GOOD) : files;
        assertEquals(
                List.of("no_column_names p.csv:1 []"),
                made.with("p.csv", line + "\n" + line + "\n").refused());
        String said = made.notices() + " " + made.sentences(Language.DA) + made.sentences(Language.EN);
        assertFalse(said.contains("Kanarie"), said);
    }

    @Test
    void aHeaderThatLacksThePersonIsToldWhatARegisterNeeds() {
        List<String> said = files.with("p.csv", "cpr-kode;birth_date;gmfcs;kommune\nx;2008-01-02;I;Vejle\n")
                .refused();
        assertTrue(said.contains("no_person_column p.csv:1 []"), said::toString);
    }

    @Test
    void aPackedFileAloneIsACaseNamedWithoutItsEndings() throws IOException {
        assertEquals("ok", CaseFolder.nameOf(Files.write(folder.resolve("ok.csv.gz"), packed(HEADER + GOOD))));
    }

    private static boolean views(CaseFiles made) {
        CaseFigures figures = made.compute();
        assertEquals(2, figures.cohorts().size());
        return figures.reconciliation().lines().stream().anyMatch(line -> line.kind() == ReconciledKind.VIEWS);
    }

    @Test
    void onePackedFileOrManyPartsAreTheSameRegister() throws IOException {
        List<String> whole = new CaseFiles(folder.resolve("whole"))
                .with("r.csv", HEADER + GOOD + "p2;2009;V;Odense;Odense\n")
                .counts();
        assertEquals(
                whole,
                files(HEADER + GOOD, HEADER + "p2;2009;V;Odense;Odense\n").counts());
        assertEquals(
                whole,
                new CaseFiles(folder.resolve("gz"))
                        .with("r.csv.gz", packed(HEADER + GOOD + "p2;2009;V;Odense;Odense\n"))
                        .counts());
        assertEquals(
                whole,
                new CaseFiles(folder.resolve("mixed"))
                        .with("r/1.csv.gz", packed(HEADER + GOOD))
                        .with(
                                "r/2.tsv",
                                "HOSPITAL\tperson_id\tfødselsår\tgmfcs-niveau\tkommune\todd\n"
                                        + "Odense\tp2\t2009\t5\t461\t\n")
                        .counts());
    }

    @Test
    void levelsAndBandsThatHoldThemAreRefusedTogether() {
        files.with("r.csv", HEADER + GOOD + "p2;2008;I-II;Odense;Odense\n");
        List<String> errors = files.refused();
        assertTrue(errors.get(0).startsWith("mixed_bands"), errors::toString);
        assertFalse(errors.stream().anyMatch(line -> line.startsWith("overlapping_bands")), errors::toString);
    }

    @Test
    void bandsThatLieApartAreCountedAsBands() {
        files.with("r.csv", HEADER + "p1;2008;I-II;Odense;Odense\np2;2008;III-V;Odense;Odense\n");
        assertTrue(files.counts().containsAll(List.of("461 2008 I-II 1", "461 2008 III-V 1")));
    }

    private CaseFiles files(String... parts) {
        CaseFiles made = new CaseFiles(folder.resolve("parts"));
        for (int at = 0; at < parts.length; at++) {
            made.with("part-" + at + ".csv", parts[at]);
        }
        return made;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void withoutAWordFromTheCaseEveryFaultRefusesTheRegister() {
        assertEquals(
                List.of(
                        "row_ragged r.csv:2 []",
                        "birth_missing r.csv:3 [birth_year]",
                        "gmfcs_unknown r.csv:4 [gmfcs]",
                        "duplicate_person r.csv:7 []"),
                files.with(
                                "r.csv",
                                HEADER + "x\na;;I;Vejle;Kolding\nb;2008;X;Vejle;Kolding\nc;2008;X;Vejle;Kolding\n"
                                        + GOOD + GOOD)
                        .refused());
        assertTrue(
                files.sentences(Language.DA).get(2).contains(": 2. Den første er angivet her."),
                () -> files.sentences(Language.DA).toString());
    }

    @Test
    void howManyRepeatedRowsSayOtherwiseOfTheirChildIsToldInTheSentence() {
        files.with("r.csv", HEADER + GOOD + GOOD + GOOD.replace("2008", "2009") + GOOD.replace(";I;", ";II;"))
                .refused();
        String english = files.sentences(Language.EN).get(0);
        assertTrue(
                english.contains(
                        ": 3, of which 2 with another birth year or GMFCS level than first recorded of the person. "),
                english);
        String danish = files.sentences(Language.DA).get(0);
        assertTrue(
                danish.contains(
                        ": 3, heraf 2 med et andet fødselsår eller GMFCS-niveau end det, der først er oplyst om personen. "),
                danish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|no_rows r.csv:0 []",
                "p1;2008;;Vejle;Kolding|no_child_counts case.yaml:0 []",
                "p1;2008;0101081234;Vejle;Kolding|person_numbers r.csv:2 [gmfcs]",
            })
    void aRegisterOfWhichNothingCountsIsRefused(String row, String expected) {
        files.with("case.yaml", "register: {gmfcs-missing: drop, gmfcs-unknown: drop}\n");
        List<String> refused =
                files.with("r.csv", HEADER + (row == null ? "" : row + "\n")).refused();
        assertEquals(List.of(expected), refused);
    }

    @Test
    void partsWithOtherAreaColumnsAreTold() {
        assertEquals(
                List.of("register_parts_differ part-1.csv:0 []"),
                files(HEADER + GOOD, "person_id;birth_year;gmfcs;municipality\np2;2008;I;Vejle\n")
                        .refused());
    }

    @Test
    void aCountExtractOfTheSameChildrenIsToldAndNotAddedToTheRegister() {
        List<String> said = files.with("r.csv", HEADER + GOOD)
                .with("counts.csv", "kommune;birth_year;gmfcs;children\nVejle;2008;I;1\n")
                .refused();
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("duplicate_key "), said::toString);
    }

    @Test
    void aFolderNamedAsAFileIsNoneAndAnUnreadablePartIsTold() throws IOException {
        Files.createDirectories(folder.resolve("x.csv"));
        assertEquals(
                5,
                files.with("x.csv/r.csv", "person_id;birth_year;gmfcs;kommune\np1;2008;I;Vejle\n")
                        .counts()
                        .size());
        assertEquals(
                List.of("not_packed r.csv.gz:0 []"),
                new CaseFiles(folder.resolve("other"))
                        .with("r.csv.gz", "no pack".getBytes(StandardCharsets.UTF_8))
                        .refused());
    }

    @Test
    void aRegisterOfWindowsIsReadWhereTheCaseSaysSo() {
        byte[] text = "person_id;birth_year;gmfcs;kommune;født\np1;2008;I;Rødovre;\n"
                .getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("not_text r.csv:1 []"), files.with("r.csv", text).refused());
        assertEquals(
                5,
                new CaseFiles(folder)
                        .with("case.yaml", "encoding: windows-1252\n")
                        .counts()
                        .size());
    }

    @Test
    void noNoticeSaysWhatStoodInARow() {
        String canary = "Kanariefugl";
        for (String header : List.of(
                "person_id;birth_year;gmfcs;municipality;hospital",
                "person_id;birth_date;gmfcs;municipality;hospital")) {
            for (int column = 0; column < 5; column++) {
                String[] values = {"p1", "2008", "I", "Vejle", "Kolding"};
                values[column] = canary + "\"\"" + column;
                String row = String.join(";", values).replace(values[column], '"' + values[column] + '"');
                CaseFiles made = new CaseFiles(folder);
                made.with("r.csv", header + "\n" + row + "\n" + row + "\nx;" + row + "\n")
                        .refused();
                String said = made.notices() + " " + made.sentences(Language.DA) + made.sentences(Language.EN);
                assertFalse(said.contains("Kanarie"), said);
                assertTrue(said.contains("row_ragged r.csv:4 []"), said);
            }
        }
    }
}
