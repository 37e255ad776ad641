package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final String MANIFEST = "{\"program\" : \"followup-forecast\"}";

    @TempDir
    Path folder;

    private void run(String file) {
        try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
            output.write(file, "x");
            output.write(Manifest.FILE, MANIFEST);
            output.replace();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private String refused() {
        return told(() -> run("a.csv"));
    }

    private static String told(Executable work) {
        return assertThrows(OutputException.class, work).told().key();
    }

    @Test
    void theFolderIsReplacedAsAWholeAndTheOneBeforeIsKept() throws IOException {
        run("tables/a.csv");
        run("tables/b.csv");
        run("tables/c.csv");
        assertEquals(
                List.of(
                        "out.previous/manifest.json",
                        "out.previous/tables/b.csv",
                        "out/manifest.json",
                        "out/tables/c.csv"),
                files());
    }

    @Test
    void theOneBeforeIsKeptWhenTheOutputItselfWasRemoved() throws IOException {
        run("a.csv");
        run("b.csv");
        Files.delete(folder.resolve("out/b.csv"));
        Files.delete(folder.resolve("out/manifest.json"));
        Files.delete(folder.resolve("out"));
        run("c.csv");
        assertTrue(Files.exists(folder.resolve("out.previous/a.csv")));
    }

    @Test
    void aRunThatDoesNotFinishLeavesWhatWasThereAndNothingElse() throws IOException {
        run("a.csv");
        try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
            output.write("b.csv", "x");
        }
        assertEquals(List.of("out/a.csv", "out/manifest.json"), files());
    }

    @Test
    void whatARunThatWasKilledLeftIsClearedAway() throws IOException {
        Files.createDirectories(folder.resolve("out.staging/run/old"));
        Files.writeString(folder.resolve("out.staging/run/old/b.csv"), "x");
        Files.writeString(folder.resolve("out.staging/followup-forecast"), "");
        Files.writeString(folder.resolve("out.lock"), "");
        run("a.csv");
        assertEquals(List.of("out/a.csv", "out/manifest.json"), files());
    }

    @Test
    void anEmptyFolderMayBeFilled() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        run("a.csv");
        assertEquals(List.of("out/a.csv", "out/manifest.json"), files());
    }

    @Test
    void aFolderOfSomethingElseIsNotTouched() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/thesis.docx"), "x");
        assertEquals("output.not-a-run", refused());
        Files.writeString(folder.resolve("out/manifest.json"), "{\"name\": \"a web site\"}");
        assertEquals("output.not-a-run", refused());
        assertEquals(List.of("out/manifest.json", "out/thesis.docx"), files());
    }

    @Test
    void aFolderBesideItThatIsNoEarlierRunIsNotTouched() throws IOException {
        Files.createDirectories(folder.resolve("out.previous"));
        Files.writeString(folder.resolve("out.previous/thesis.docx"), "x");
        assertEquals("output.not-a-run", refused());
        assertEquals(List.of("out.previous/thesis.docx"), files());
    }

    @Test
    void aStagingFolderThatNoRunHasMadeIsNotTouched() throws IOException {
        Files.createDirectories(folder.resolve("out.staging"));
        Files.writeString(folder.resolve("out.staging/thesis.docx"), "x");
        assertEquals("output.not-a-run", refused());
        assertEquals(List.of("out.staging/thesis.docx"), files());
    }

    @Test
    void whatSomebodyPutsThereDuringARunIsKept() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
            output.write(Manifest.FILE, MANIFEST);
            Files.createDirectories(folder.resolve("out"));
            Files.writeString(folder.resolve("out/thesis.docx"), "x");
            assertEquals("output.cannot-write", told(output::replace));
        }
        assertEquals(List.of("out/thesis.docx"), files());
    }

    @Test
    void filesThatVanishDuringARunAreMissed() throws IOException {
        run("a.csv");
        for (String gone : List.of("out.staging/run/b.csv", "out.staging", "out.lock")) {
            try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
                output.write("b.csv", "x");
                FolderTree.delete(folder.resolve(gone), new LocalDisk());
                assertEquals("output.vanished", told(() -> {
                    output.write(Manifest.FILE, MANIFEST);
                    output.replace();
                }));
            }
            assertEquals(List.of("out/a.csv", "out/manifest.json"), files());
        }
    }

    @Test
    void anOutputThatVanishesDuringARunIsMadeAnew() throws IOException {
        run("a.csv");
        try (OutputFolder output = OutputFolder.open(folder.resolve("out"))) {
            output.write(Manifest.FILE, MANIFEST);
            FolderTree.delete(folder.resolve("out"), new LocalDisk());
            output.replace();
        }
        assertEquals(List.of("out/manifest.json"), files());
    }

    @Test
    void aLinkToAFolderStaysAndTheFolderIsReplaced() throws IOException {
        Files.createDirectories(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("out"), folder.resolve("real"));
        run("a.csv");
        run("b.csv");
        assertTrue(Files.isSymbolicLink(folder.resolve("out")));
        assertEquals(
                List.of("real.previous/a.csv", "real.previous/manifest.json", "real/b.csv", "real/manifest.json"),
                files());
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAndKept() throws IOException {
        Files.createSymbolicLink(folder.resolve("out"), folder.resolve("nowhere"));
        assertEquals("output.link-nowhere", refused());
        assertTrue(Files.isSymbolicLink(folder.resolve("out")));
    }

    @Test
    void aNameMayBeStrangeButNotTooLong() throws IOException {
        for (String name : List.of("å æ ø", "x".repeat(246), "ø".repeat(123))) {
            Path out = folder.resolve(name);
            for (int time = 0; time < 2; time++) {
                try (OutputFolder output = OutputFolder.open(out)) {
                    output.write(Manifest.FILE, MANIFEST);
                    output.replace();
                }
            }
            assertTrue(Files.exists(folder.resolve(name + ".previous/manifest.json")), name);
        }
        assertEquals("output.name-too-long", told(() -> OutputFolder.open(folder.resolve("ø".repeat(124)))));
    }

    @Test
    void aFileInTheWayIsToldAndKept() throws IOException {
        Files.writeString(folder.resolve("out"), "x");
        assertEquals("output.not-a-run", refused());
        assertEquals(List.of("out"), files());
    }

    @Test
    void aParentThatIsAFileCannotBeWrittenIn() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        Path below = folder.resolve("file/out");
        OutputException told = assertThrows(OutputException.class, () -> OutputFolder.open(below));
        assertEquals("output.under-file", told.told().key());
    }

    /** As root too, whom no permissions keep from it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheSystemShowsItsStateNobodyIsSaidToHaveRemovedFiles() {
        for (String place : List.of("/proc/forecast", "/proc/forecast/out", "/sys/forecast")) {
            assertEquals("output.of-system", told(() -> OutputFolder.open(Path.of(place))), place);
        }
    }

    @Test
    void twoRunsAtOnceAreOneTooMany() throws IOException {
        try (OutputFolder first = OutputFolder.open(folder.resolve("out"))) {
            first.write("a.csv", "x");
            assertEquals("output.busy", refused());
            first.write(Manifest.FILE, MANIFEST);
            first.replace();
        }
        assertEquals(List.of("out/a.csv", "out/manifest.json"), files());
        run("b.csv");
        assertFalse(Files.exists(folder.resolve("out.lock")));
    }
}
