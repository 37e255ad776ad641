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
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} does to the folder it writes, by exit code. */
class OutputOfRunTest {

    @TempDir
    Path folder;

    private Path extract;

    @BeforeEach
    void begin() throws IOException {
        extract = Files.createDirectories(folder.resolve("case")).resolve("a.csv");
        Files.writeString(extract, "kommune;III-V 2008\nVejle;2\n");
    }

    private ProgramRun run(String output) {
        return ProgramRun.of(
                "run",
                folder.resolve("case").toString(),
                "--formats",
                "csv",
                "--output",
                folder.resolve(output).toString());
    }

    @Test
    void theOutputBeforeStaysBesideTheNew() throws IOException {
        assertEquals(0, run("out").exitCode());
        SortedMap<String, String> first = SavedRun.hashes(folder.resolve("out"));
        Files.writeString(extract, "kommune;III-V 2008\nVejle;3\n");
        assertEquals(0, run("out").exitCode());
        assertEquals(first, SavedRun.hashes(folder.resolve("out.previous")));
        assertFalse(first.equals(SavedRun.hashes(folder.resolve("out"))));
    }

    @Test
    void aRefusedRunLeavesTheOutputBeforeAndNothingElse() throws IOException {
        assertEquals(0, run("out").exitCode());
        SortedMap<String, String> before = SavedRun.hashes(folder.resolve("out"));
        Files.writeString(extract, "kommune;III-V 2008\nVejl;2\n");
        ProgramRun refused = run("out");
        assertEquals(3, refused.exitCode());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("Sagen er afvist; intet er skrevet."), refused::err);
        assertEquals(before, SavedRun.hashes(folder.resolve("out")));
        assertFalse(Files.exists(folder.resolve("out.staging")));
        assertFalse(Files.exists(folder.resolve("out.lock")));
        assertFalse(Files.exists(folder.resolve("out.previous")));
    }

    @Test
    void aRefusedFirstRunLeavesNoFolder() throws IOException {
        Files.writeString(extract, "kommune;III-V 2008\nVejl;2\n");
        assertEquals(3, run("new/out").exitCode());
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void anOutputThatIsBusyIsExitFive() throws IOException {
        Path lock = folder.resolve("out.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertTrue(held.isValid());
            ProgramRun busy = run("out");
            assertEquals(5, busy.exitCode());
            assertEquals("", busy.out());
            assertTrue(busy.err().contains("En anden kørsel skriver i " + folder.resolve("out")), busy::err);
            Files.writeString(extract, "kommune;III-V 2008\nVejl;2\n");
            assertEquals(5, run("out").exitCode(), "told before the case is read");
        }
        Files.writeString(extract, "kommune;III-V 2008\nVejle;2\n");
        assertEquals(0, run("out").exitCode());
    }

    @Test
    void aFolderOfSomethingElseIsExitFive() throws IOException {
        Files.createDirectories(folder.resolve("papers"));
        Files.writeString(folder.resolve("papers/thesis.docx"), "x");
        ProgramRun foreign = run("papers");
        assertEquals(5, foreign.exitCode());
        assertTrue(foreign.err().contains("er ikke en mappe fra en tidligere kørsel"), foreign::err);
        assertEquals(1, SavedRun.hashes(folder.resolve("papers")).size());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsExitFive() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        ProgramRun failed = run("file/out");
        assertEquals(5, failed.exitCode());
        assertTrue(failed.err().contains("out kan ikke oprettes: der ligger en fil, hvor"), failed::err);
        assertFalse(failed.err().contains("\tat "));
    }

    @Test
    void anOutputWithinTheCaseIsWrongUsageAndWritesNothing() throws IOException {
        SortedMap<String, String> before = SavedRun.hashes(folder);
        ProgramRun wrong = run("case/out");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("ligger i sagens mappe"), wrong::err);
        assertTrue(wrong.err().contains("Help: forecast run --help"), wrong::err);
        assertEquals(before, SavedRun.hashes(folder));
    }

    @Test
    void aCaseWithinTheOutputIsWrongUsageEvenWhenTheCaseHasErrors() throws IOException {
        Files.writeString(extract, "rubbish\n");
        ProgramRun wrong = run(".");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("som ville blive erstattet"), wrong::err);
        assertTrue(Files.exists(extract));
    }
}
