package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynthesiseTest {

    private static final Path SAMPLE = Path.of("input/sample-register");

    @TempDir
    Path folder;

    private ProgramRun synthesise(String output, String... more) {
        List<String> line = new ArrayList<>(List.of("synthesise", "--seed", "2024", "--output"));
        line.add(folder.resolve(output).toString());
        line.addAll(List.of(more));
        if (!line.contains("--children")) {
            line.addAll(List.of("--children", "700"));
        }
        return ProgramRun.of(line.toArray(String[]::new));
    }

    private Set<String> column(String file, int column) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1)[column])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theSampleOfTheProjectIsWhatTheCommandMakes() throws IOException {
        assertEquals(0, synthesise("out").exitCode());
        assertEquals(SavedRun.hashes(SAMPLE), SavedRun.hashes(folder.resolve("out")));
    }

    @Test
    void theSettingsSayInBothLanguagesThatNobodyIsReal() throws IOException {
        synthesise("out", "--language", "en");
        String settings = Files.readString(folder.resolve("out/case.yaml"));
        assertTrue(settings.contains("Opdigtede data uden virkelige børn: 700 børn (startværdi 2024)"), settings);
        assertTrue(settings.contains("Invented data with no real child in them: 700 children (seed 2024)"), settings);
    }

    @Test
    void itIsToldWhatWasWritten() throws IOException {
        ProgramRun danish = synthesise("out");
        long bytes = Files.size(folder.resolve("out/register.csv"));
        String size = bytes / 1000 + "." + String.format("%03d", bytes % 1000);
        assertEquals(
                "Skrevet: 700 børn i 1 fil, " + size + " byte, i mappen " + folder.resolve("out")
                        + "\nAlle er opdigtede: ingen virkelige personer er med.\n",
                danish.out());
        assertEquals("", danish.err());
        ProgramRun english = synthesise("two", "--language", "en", "--parts", "2");
        assertTrue(english.out().startsWith("Written: 700 children in 2 files, "), english::out);
        assertTrue(english.out().endsWith("no real person is among them.\n"), english::out);
    }

    @Test
    void partsHoldTheSameChildrenAsASingleFile() throws IOException {
        synthesise("one");
        synthesise("many", "--parts", "7");
        List<String> rows = new ArrayList<>();
        for (int part = 0; part < 7; part++) {
            List<String> lines = Files.readAllLines(folder.resolve("many/register/part-0000" + part + ".csv"));
            rows.addAll(part == 0 ? lines : lines.subList(1, lines.size()));
        }
        assertEquals(Files.readAllLines(folder.resolve("one/register.csv")), rows);
    }

    @Test
    void parquetIsTheSameHoweverManyThreadsWroteIt() throws IOException {
        assertEquals(0, synthesise("one", "--format", "parquet", "--parts", "3").exitCode());
        assertEquals(0, synthesise("two", "--format", "parquet", "--parts", "3").exitCode());
        SortedMap<String, String> files = SavedRun.hashes(folder.resolve("one"));
        assertEquals(files, SavedRun.hashes(folder.resolve("two")));
        assertEquals(
                Set.of(
                        "case.yaml",
                        "register/part-00000.parquet",
                        "register/part-00001.parquet",
                        "register/part-00002.parquet"),
                files.keySet());
    }

    @Test
    void childrenOfTheDefaultRegionAllHaveAHospitalAndLiveInAllOfItsMunicipalities() throws IOException {
        synthesise("out");
        assertEquals(22, column("out/register.csv", 3).size());
        assertEquals(Set.of("Aabenraa", "Esbjerg", "Kolding", "Odense"), column("out/register.csv", 4));
    }

    @Test
    void childrenOfTheWholeCountryLiveInEveryMunicipality() throws IOException {
        synthesise("out", "--region", "all", "--children", "50000");
        assertEquals(98, column("out/register.csv", 3).size());
        assertEquals(Set.of("", "Aabenraa", "Esbjerg", "Kolding", "Odense"), column("out/register.csv", 4));
    }

    @Test
    void childrenOfARegionWithoutHospitalsHaveNone() throws IOException {
        synthesise("out", "--region", "1081");
        assertEquals(11, column("out/register.csv", 3).size());
        assertEquals(Set.of(""), column("out/register.csv", 4));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        assertEquals(0, synthesise("out").exitCode());
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("out")), beside.toList());
        }
    }

    @Test
    void aFolderWithAnythingInItIsExitFiveAndLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "x");
        SortedMap<String, String> before = SavedRun.hashes(folder);
        ProgramRun refused = synthesise("out");
        assertEquals(5, refused.exitCode());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("out er ikke tom. Vælg en tom mappe"), refused::err);
        assertEquals(before, SavedRun.hashes(folder));
    }

    @Test
    void aSecondTimeIntoTheSameFolderIsExitFive() throws IOException {
        assertEquals(0, synthesise("out").exitCode());
        SortedMap<String, String> before = SavedRun.hashes(folder);
        assertEquals(5, synthesise("out").exitCode());
        assertEquals(before, SavedRun.hashes(folder));
    }

    @Test
    void aFileInThePlaceOfTheFolderAndAFolderInAFileAreExitFive() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        assertEquals(5, synthesise("file").exitCode());
        assertEquals(5, synthesise("file/out").exitCode());
        assertEquals("x", Files.readString(folder.resolve("file")));
    }

    @Test
    void aFolderThatSomebodyElseWritesIsExitFive() throws IOException {
        Path lock = folder.resolve("out.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertTrue(held.isValid());
            assertEquals(5, synthesise("out").exitCode());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource({
        "--children 0,'0' is not a whole number from 1 to 1000000000",
        "--children 1000000001,from 1 to 1000000000",
        "--children 1.000,'1.000'",
        "--children -5,'-5'",
        "--children 99999999999999999999,from 1 to",
        "--children 10 --parts 0,from 1 to 10000",
        "--children 10 --parts 11,--parts 11 er for meget til så få børn (10)",
        "--children 10 --format xlsx,'csv, parquet'",
        "--children 10 --region 9999,»9999« er ikke en region",
        "--children 10 --region 9999,'1081, 1082, 1083, 1084 og 1085'",
        "--children 10 --chidren 3,Did you mean: --children?",
    })
    void whatCannotBeInventedIsWrongUsageAndWritesNothing(String line, String hint) {
        ProgramRun wrong = synthesise("out", line.split(" "));
        assertEquals(2, wrong.exitCode(), wrong::err);
        assertEquals("", wrong.out());
        assertTrue(wrong.err().contains(hint), wrong::err);
        assertTrue(wrong.err().contains("Help: forecast synthesise --help"), wrong::err);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @ParameterizedTest
    @CsvSource({"--children 5 --seed 1,--output", "--children 5 --output x,--seed", "--seed 1 --output x,--children"})
    void whatMustBeGivenIsNamed(String line, String missing) {
        ProgramRun wrong = ProgramRun.of(("synthesise " + line).split(" "));
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains(missing), wrong::err);
    }
}
