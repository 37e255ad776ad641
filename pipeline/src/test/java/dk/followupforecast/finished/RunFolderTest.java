package dk.followupforecast.finished;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {

    @TempDir
    Path scratch;

    /** The tests run in the project's folder. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".", "./", "pipeline/.."})
    void theFilesOfTheFolderThatOneStandsInAreSeenAndNoOthers(String folder) throws IOException {
        Path outside = Files.createFile(scratch.resolve("outside"));
        RunFolder here = new RunFolder(Path.of(folder), new Notices());
        assertTrue(here.has("pom.xml"));
        assertFalse(here.has(outside.toAbsolutePath().toString()));
        assertFalse(here.has("../".repeat(20) + outside.toAbsolutePath()));
    }
}
