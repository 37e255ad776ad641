package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code forecast compare} says, to a director and to a program, and of what is no run. */
class CompareTest {

    private static final Path CASE = Path.of("input/syddanmark-2024");
    private static final String COUNTS = "children-by-municipality-as-printed.csv";
    private static final String FIRST_RUN = "pipeline/src/test/resources/runs/spring-e39b902";

    /** Named alike wherever the tests run, since the text names it. */
    private static final Path RUNS = Path.of("pipeline/target/compared-runs");

    @TempDir
    static Path folder;

    @BeforeAll
    static void run() throws IOException {
        Path corrected = folder.resolve("syddanmark-2024");
        copy(CASE, corrected);
        String counts = Files.readString(CASE.resolve(COUNTS));
        Files.writeString(
                corrected.resolve(COUNTS),
                counts.replace("Vejle;0;1;6;2;1;3;2;1;0;2;3;1", "Vejle;0;1;6;2;1;3;2;1;0;3;3;1"));
        makeRun(CASE, "spring");
        makeRun(corrected, "corrected");
        makeRun(corrected, "everything", "--rule", "cpop-15-17-national", "--hours", "3");
        makeRun(Path.of("pipeline/src/test/resources/runs/cases/autumn"), "autumn");
    }

    private static void makeRun(Path casePath, String name, String... more) {
        List<String> arguments = Stream.concat(
                        Stream.of("run", casePath.toString(), "--formats", "csv", "--output", path(name)),
                        Stream.of(more))
                .toList();
        ProgramRun run = ProgramRun.of(arguments.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::err);
    }

    private static String path(String name) {
        return RUNS.resolve(name).toString().replace('\\', '/');
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static String compare(String... arguments) {
        ProgramRun run = ProgramRun.of(
                Stream.concat(Stream.of("compare"), Stream.of(arguments)).toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::err);
        assertEquals("", run.err());
        return run.out();
    }

    /** With the line ends of a golden file; those of the table for programs are the same everywhere. */
    private static String text(String... arguments) {
        return compare(arguments).replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @CsvSource({"spring, corrected, en", "spring, corrected, da", "spring, everything, en", "spring, everything, da"})
    void comparisonIsWrittenAsItWas(String first, String second, String language) {
        String text = text(path(first), path(second), "--language", language);
        // The commit changes with each.
        String steady = text.replaceAll("(?m)^(  Program +).*$", "$1…");
        Golden.assertSame("compare-" + first + "-" + second + "-" + language + ".txt", steady);
    }

    @Test
    void whatIsSaidIsOfOneLanguageAndOneNumber() {
        String danish = text(path("spring"), path("everything"));
        assertTrue(danish.contains("Udgave                     intern"), danish);
        assertFalse(danish.contains("internal"), danish);
        assertFalse(danish.toLowerCase(Locale.ROOT).contains("timesats"), "that is what an hour costs");
        assertTrue(
                danish.contains("tal forskellige. Årsagerne er andre børnetal i data og andre timer pr. opfølgning."),
                danish);
        String english = text(path("spring"), path("everything"), "--language", "en");
        assertTrue(
                english.contains("The reasons are other children in the data and other hours per follow-up."), english);
        String one = text(path("spring"), path("corrected"), "--language", "en");
        assertTrue(one.contains("24 figures differ. The reason is other children in the data."), one);
    }

    @Test
    void theExampleOfTheDocumentIsWhatIsSaid() throws IOException {
        String page = Files.readString(Path.of("pipeline/docs/COMPARE.md"));
        String example = page.split("```text\n")[1].split("```")[0];
        String text = text(path("spring"), path("corrected"), "--language", "en");
        for (String line : example.lines().filter(part -> !part.equals("…")).toList()) {
            assertTrue(text.contains(line + "\n"), line);
        }
    }

    @Test
    void aRunOfTheFirstProgramIsComparedWithOneOfToday() {
        String text = text(FIRST_RUN, path("autumn"), "--language", "en");
        assertTrue(text.contains("0.1.0 (e39b902)"), text);
        Golden.assertSame("compare-first-program-en.txt", text.replaceAll("(?m)^(  Program +).*$", "$1…"));
    }

    @Test
    void theTableForProgramsIsWrittenAsItWas() {
        String table = compare(path("spring"), path("corrected"), "--format", "csv");
        Golden.assertSame("compare-spring-corrected.csv", table);
        assertEquals(table, compare(path("spring"), path("corrected"), "--format", "csv", "--language", "en"));
    }

    @Test
    void partsOfEachRowOfTheTableAddUpToItsDifference() {
        List<String> rows = compare(path("spring"), path("everything"), "--format", "csv")
                .lines()
                .skip(1)
                .toList();
        assertTrue(rows.size() > 500, "rows: " + rows.size());
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            double parts = 0;
            for (int at = 10; at <= 14; at++) {
                parts += Double.parseDouble(cells[at]);
            }
            assertEquals(Double.parseDouble(cells[9]), parts, 1e-9, row);
            assertEquals(Double.parseDouble(cells[8]) - Double.parseDouble(cells[7]), parts, 1e-9, row);
        }
    }

    @Test
    void equalRunsAreOneSentenceInEachLanguageAndAHeaderForPrograms() {
        assertEquals("De to kørsler har de samme tal.\n", text(path("spring"), path("spring")));
        assertEquals("The two runs have the same figures.\n", text(path("spring"), path("spring"), "--language", "en"));
        String table = compare(path("spring"), path("spring"), "--format", "csv");
        assertEquals(1, table.lines().count());
        assertTrue(table.startsWith("view,area_level,area_code,area,year,gmfcs,measure,a,b,difference,data,rule,"));
    }

    @Test
    void theLineOfAChangedCountIsNamedFromTheCaseThatIsNamed() {
        String corrected = folder.resolve("syddanmark-2024").toString();
        String text = text(path("spring"), path("corrected"), "--language", "en", "--case-b", corrected);
        assertTrue(text.contains("B: " + COUNTS + ", line 20, column \"III-V 2011\"\n"), text);
        String table = compare(path("spring"), path("corrected"), "--format", "csv", "--case-b", corrected);
        String place = COUNTS + ":20:III-V 2011";
        assertTrue(table.contains("630,Vejle,2011,III-V,children,2,3,1,1,0,0,0,0,data,"), table);
        assertTrue(table.contains("," + place + "," + place + "\r\n"), table);
    }

    @Test
    void aNamedCaseThatTheRunDidNotReadIsToldAndNoLineOfItNamed() {
        ProgramRun run = ProgramRun.of(
                "compare", path("spring"), path("corrected"), "--language", "en", "--case-b", CASE.toString());
        assertEquals(0, run.exitCode());
        assertTrue(
                run.err().contains("This is not the case as the run " + path("corrected") + " read it: " + COUNTS),
                run::err);
        assertFalse(run.out().contains("B: " + COUNTS + ", line"), run::out);
    }

    private static ProgramRun refused(String first, String second) {
        ProgramRun run = ProgramRun.of("compare", first, second, "--language", "en");
        assertEquals(3, run.exitCode(), run::out);
        assertEquals("", run.out());
        assertTrue(run.err().strip().endsWith("The runs were not compared."), run::err);
        return run;
    }

    @Test
    void whatIsWrongWithEitherFolderIsToldAtOnce() {
        ProgramRun run = refused("no-such-folder", "input/syddanmark-2024");
        assertTrue(run.err().contains("error: no-such-folder: There is no such folder"), run::err);
        assertTrue(run.err().contains("error: input/syddanmark-2024: This folder holds no finished run"), run::err);
    }

    @Test
    void aTableThatASpreadsheetSavedIsNamed() throws IOException {
        Path changed = renew("changed");
        Path table = changed.resolve("tables/forecast.csv");
        Files.writeString(table, Files.readString(table).replace(",9,18,shown", ",8,16,shown"));
        Files.delete(changed.resolve("tables/notices.csv"));
        ProgramRun run = refused(path("spring"), changed.toString());
        assertTrue(run.err().contains("tables/forecast.csv: This file is not as the run wrote it"), run::err);
        assertTrue(run.err().contains("tables/notices.csv: The run wrote this file, and it is gone."), run::err);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\" : 1 | \"format\" : 2 | written by a newer program (version 0.1.0, format 2;",
                "\"format\" : 1 | \"format\" : \"1\" | not as a run writes it (format)",
                "\"followup-forecast\" | \"another-program\" | not the manifest of a forecast",
                "\"program\" : | \"program\" | not as a run writes it (JSON)",
                "\"hours_per_follow_up\" : \"2\" | \"hours_per_follow_up\" : \"two\" | (hours_per_follow_up)",
                "\"hours_per_follow_up\" : \"2\" | \"hours_per_follow_up\" : \"1e999999999\" | (hours_per_follow_up)",
                "\"case\" : | \"cases\" : | (case)",
                "\"reached-in-year\" | \"some-day\" | (rule.age)",
                "\"III-V\" | \"II-V\" | (rule.follow_ups)",
                "\"III-V\" | \"VI\" | (rule.follow_ups.gmfcs)",
                "18 | 1800 | (rule.follow_ups.ages)",
                "tables/forecast.csv | tables/other.csv | made with --formats without csv",
                "\"outputs\" : | \"written\" : | (outputs)",
            })
    void aManifestThatNoRunOfThisProgramWritesIsNotBelieved(String from, String to, String told) throws IOException {
        Path broken = renew("broken");
        Path manifest = broken.resolve("manifest.json");
        String before = Files.readString(manifest);
        assertTrue(before.contains(from), from);
        Files.writeString(manifest, before.replace(from, to));
        ProgramRun run = refused(broken.toString(), path("spring"));
        assertTrue(run.err().contains(told), run::err);
        assertFalse(run.err().contains("Exception"), run::err);
    }

    @Test
    void aTableWithOtherColumnsIsRefusedByTheColumnThatIsMissing() throws IOException {
        Path other = renew("other");
        Path table = other.resolve("tables/cohorts.csv");
        byte[] before = Files.readAllBytes(table);
        byte[] after = new String(before, StandardCharsets.UTF_8)
                .replaceFirst("birth_year", "born")
                .getBytes(StandardCharsets.UTF_8);
        Files.write(table, after);
        Path manifest = other.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace(SavedRun.sha256(before), SavedRun.sha256(after)));
        ProgramRun run = refused(other.toString(), path("spring"));
        assertTrue(run.err().contains("tables/cohorts.csv, line 1: This table cannot be read"), run::err);
        assertTrue(run.err().contains("birth_year"), run::err);
    }

    private static Path renew(String name) throws IOException {
        Path copy = folder.resolve(name);
        if (Files.exists(copy)) {
            try (Stream<Path> files = Files.walk(copy)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        copy(Path.of(FIRST_RUN), copy);
        return copy;
    }
}
