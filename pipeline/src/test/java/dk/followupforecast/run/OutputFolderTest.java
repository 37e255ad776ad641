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
        return assertThrows(OutputException.class, () -> run("a.csv")).told().key();
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
        Files.createDirectories(folder.resolve("out.staging/old"));
        Files.writeString(folder.resolve("out.staging/old/b.csv"), "x");
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
        assertEquals("output.cannot-write", told.told().key());
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
