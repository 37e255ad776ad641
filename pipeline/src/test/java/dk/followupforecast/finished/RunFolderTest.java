package dk.followupforecast.finished;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {

    @TempDir
    Path scratch;

    private List<NoticeCode> codes(Consumer<RunFolder> reading) {
        Notices notices = new Notices();
        reading.accept(new RunFolder(scratch, notices));
        return notices.listAll().stream().map(notice -> notice.code()).toList();
    }

    private Path large(String file) throws IOException {
        Path path = Files.createDirectories(scratch).resolve(file);
        try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "rw")) {
            bytes.setLength((16 << 20) + 1);
        }
        return path;
    }

    @Test
    void whatIsTakenInWholeMayNotBeLargeAndWhatIsOnlyHashedMay() throws IOException {
        large("manifest.json");
        assertEquals(List.of(NoticeCode.RUN_FILE_TOO_LARGE), codes(RunFolder::readManifest));
        String sha256 = RunFolder.sha256(Files.readAllBytes(large("annex.pdf")));
        assertEquals(
                List.of(NoticeCode.RUN_FILE_TOO_LARGE),
                codes(run -> assertEquals(Optional.empty(), run.readTable("annex.pdf", sha256))));
        assertEquals(List.of(), codes(run -> run.checkFile("annex.pdf", sha256)));
        assertEquals(
                List.of(NoticeCode.RUN_FILE_CHANGED),
                codes(run -> run.checkFile("annex.pdf", sha256.replace(sha256.charAt(0), '_'))));
    }

    @Test
    void anEmptyManifestIsABrokenOne() throws IOException {
        Files.createFile(scratch.resolve("manifest.json"));
        assertEquals(List.of(NoticeCode.RUN_BROKEN), codes(RunFolder::readManifest));
    }

    @Test
    void aFileIsNotCalledMissing() throws IOException {
        Path file = Files.createFile(scratch.resolve("manifest.json"));
        Notices notices = new Notices();
        new RunFolder(file, notices).readManifest();
        assertEquals(NoticeCode.RUN_NOT_A_FOLDER, notices.listAll().get(0).code());
    }

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
