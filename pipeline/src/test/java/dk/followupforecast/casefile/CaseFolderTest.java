package dk.followupforecast.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {

    private static final String WIDE = "kommune;III-V 2008\nVejle;2\nÆrø;1\n";

    @TempDir
    Path folder;

    private CaseFiles files;

    @BeforeEach
    void begin() {
        files = new CaseFiles(folder.resolve("my-case"));
    }

    @Test
    void aFolderWithNothingButOneExtractRunsUnderTheDefaultRule() {
        CaseFigures figures = files.with("a.csv", WIDE).compute();
        assertEquals("cpop-15-18-annex-2024", figures.rules().inEffect().name());
        assertEquals("cpop-15-17-national", figures.rules().compared().get(0).name());
        assertTrue(files.notices().contains("rule_by_default my-case:0 [] cpop-15-18-annex-2024"));
        assertEquals("my-case", figures.caseFolder().name());
    }

    @Test
    void aSingleExtractIsACaseNamedAfterIt() {
        files.with("2024 udtræk.csv", WIDE)
                .with("other.csv", "not,an,extract\n")
                .with("case.yaml", "rubbish");
        CaseFigures figures = files.compute(files.folder().resolve("2024 udtræk.csv"));
        assertEquals("2024 udtræk", figures.caseFolder().name());
        assertEquals(1, figures.caseFolder().extracts().size());
    }

    @Test
    void twoColumnsForecastTheOneYearThatTheyCover() {
        CaseFigures figures = files.with("a.csv", WIDE).compute();
        assertEquals(List.of(2024), figures.forecasts().all().get(0).years());
    }

    @Test
    void fourColumnsOfALongExtractForecastTheSame() {
        files.with("a.csv", "municipality,birth_year,gmfcs,children\nVejle,2008,III-V,2\nÆrø,2008,III-V,1\n");
        assertEquals(List.of(2024), files.compute().forecasts().all().get(0).years());
    }

    @Test
    void extractsLieAnywhereInTheFolderAndOtherFilesAreNamed() {
        files.with("sub/deep/A.CSV", WIDE)
                .with("b.tsv", "sygehus\tIII-V 2008\nKolding\t1\n")
                .with("notes.md", "#")
                .with(".hidden.csv", "x")
                .with(".git/c.csv", "x")
                .with("plan.xlsx", "x")
                .with("case.yml", "rule: x");
        assertEquals(2, files.compute().cohorts().size());
        assertEquals(
                List.of("file_not_read case.yml:0 []", "file_not_read plan.xlsx:0 []"),
                files.notices().stream()
                        .filter(line -> line.startsWith("file_not_read"))
                        .toList());
    }

    /** What might have been meant for an extract is not passed over without a word. */
    @Test
    void aLinkToNothingToItselfOrToAFolderIsTold() throws IOException {
        files.with("a.csv", WIDE).with(".aside/b.csv", WIDE);
        Path folder = files.folder();
        Files.createSymbolicLink(folder.resolve("gone.csv"), folder.resolve("nowhere.csv"));
        Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));
        Files.createSymbolicLink(folder.resolve("more"), folder.resolve(".aside"));
        assertEquals(
                List.of(
                        "link_not_followed gone.csv:0 []",
                        "link_not_followed loop.csv:0 []",
                        "link_not_followed more:0 []"),
                files.refused());
    }

    @Test
    void aLinkToAFileIsThatFile() throws IOException {
        files.with(".aside/b.csv", WIDE);
        Files.createSymbolicLink(files.folder().resolve("a.csv"), files.folder().resolve(".aside/b.csv"));
        assertEquals(1, files.compute().caseFolder().extracts().size());
    }

    @Test
    void windows1252IsReadWhenTheCaseSaysSo() {
        files.with("a.csv", WIDE.getBytes(Charset.forName("windows-1252")));
        assertEquals(List.of("bad_encoding a.csv:3 [] 0xC6"), files.refused());
        files = new CaseFiles(files.folder()).with("case.yaml", "encoding: windows-1252\n");
        assertEquals(List.of("492 2008 III-V 1", "630 2008 III-V 2"), files.counts());
    }

    @Test
    void anEmptyFolderAndOneThatIsNotThereAreRefused() throws IOException {
        Files.createDirectories(files.folder());
        assertEquals(List.of("no_extract my-case:0 [] my-case"), files.refused());
        CaseFiles gone = new CaseFiles(folder.resolve("gone"));
        assertThrows(CaseRefusedException.class, gone::compute);
        assertTrue(gone.notices().get(0).startsWith("missing_file " + folder.resolve("gone")));
    }

    @Test
    void anEmptyExtractIsNamed() {
        files.with("a.csv", WIDE).with("b.csv", "");
        assertEquals(List.of("empty_file b.csv:0 []"), files.refused());
    }

    @Test
    void anEmptyCaseFileIsToldAndOneWithCommentsIsNot() {
        files.with("a.csv", WIDE).with("case.yaml", "");
        assertEquals(List.of("empty_file case.yaml:0 []"), files.refused());
        files = new CaseFiles(files.folder()).with("case.yaml", "# to be filled in\n");
        assertEquals(1, files.compute().cohorts().size());
    }

    @Test
    void aRuleFileOfTheCaseFolderIsRead() {
        String yaml = RuleReading.GOOD.replace("rule: r", "rule: own").replace("[17]", "[]");
        files.with("a.csv", WIDE).with("case.yaml", "rule: rules/own.yaml\n").with("rules/own.yaml", yaml);
        CaseFigures figures = files.compute();
        assertEquals("own", figures.rules().inEffect().name());
        assertTrue(figures.sources().stream()
                .anyMatch(source ->
                        source.name().equals("rules/own.yaml") && new String(source.bytes(), UTF_8).equals(yaml)));
    }

    @Test
    void aRuleFileFromElsewhereIsKnownByItsNameOnly() {
        Notices notices = new Notices();
        SourceFiles sources = new SourceFiles(notices);
        CaseFiles home = new CaseFiles(folder.resolve("anna"));
        home.with("own.yaml", RuleReading.GOOD.replace("rule: r", "rule: own"));
        String path = home.folder().resolve("own.yaml").toString();
        RuleLibrary library = new RuleLibrary(new ProjectHome(Path.of("")), sources, notices);
        assertTrue(library.find(RuleReference.ofOption("--rule", path), Path.of(""))
                .isPresent());
        Path beside = files.with("a.csv", WIDE).folder().toAbsolutePath();
        home.with("other.yaml", RuleReading.GOOD.replace("rule: r", "rule: other"));
        assertTrue(library.find(RuleReference.ofOption("rule", "../anna/other.yaml"), beside)
                .isPresent());
        assertEquals(
                List.of("other.yaml", "own.yaml"),
                sources.list().stream().map(SourceFile::name).toList());
    }

    @Test
    void childrenWhomTheRuleDoesNotAskForAreToldAsThatAndNotAsMissing() {
        files.with("a.csv", "kommune;III-V 1990\nVejle;2\n");
        assertEquals(List.of("no_complete_year a.csv:0 []"), files.refused());
        assertTrue(files.sentences(Language.DA).get(0).contains("ingen af dem, udtrækket har, skal følges op"));
        assertTrue(files.sentences(Language.EN).get(0).contains("nobody in the extract is to be followed up"));
    }

    @Test
    void whatAYearLacksIsToldWhenNoneIsWhole() {
        files.with("a.csv", "kommune;III-V 2009\nVejle;2\n");
        assertEquals(List.of("no_complete_year a.csv:0 []"), files.refused());
        assertTrue(files.sentences(Language.DA).get(0).contains("udtrækket mangler"));
        assertTrue(files.sentences(Language.DA).get(0).contains("født i 2008"));
    }
}
