package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run into a small file system of its own that gets full, can only be read, or is stopped. Mounting needs root. */
@EnabledOnOs(OS.LINUX)
class FullDiskIT {

    private static final String RUN = Project.quoted(Project.SCRIPT) + " run --formats csv,png --output disk/sag";

    /** All files of a run by name and digest. */
    private static final String STATE = "(cd disk/sag && find . -type f | sort | xargs sha256sum)";

    @TempDir
    private Path scratch;

    private Shell shell;
    private String before;

    @BeforeEach
    void runOnce() {
        shell = new Shell(scratch).with("JAVA_HOME", Project.java().toString());
        Outcome mounted = shell.run("mkdir disk && mount -t tmpfs -o size=3m none disk");
        assumeTrue(mounted.exit() == 0, "no file system can be mounted here: " + mounted.err());
        Outcome first = shell.run(RUN);
        assertEquals(0, first.exit(), first.err());
        before = shell.run(STATE).out();
        assertTrue(before.contains("manifest.json"), before);
    }

    @AfterEach
    void unmount() {
        shell.run("umount disk");
    }

    private void assertUntouched() {
        assertEquals(before, shell.run(STATE).out());
        assertEquals("sag\n", shell.run("ls -A disk | grep -v filler").out());
    }

    @Test
    void aFullDiskLeavesTheOldRun() {
        shell.run("dd if=/dev/zero of=disk/filler bs=64k 2>/dev/null");
        Outcome full = shell.run(RUN);
        assertEquals(5, full.exit(), full.err());
        assertTrue(full.err().contains("disk/sag"), full.err());
        assertTrue(!full.err().contains("\tat "), full.err());
        assertUntouched();
    }

    @Test
    void aDiskThatCanOnlyBeReadLeavesTheOldRun() {
        assertEquals(0, shell.run("mount -o remount,ro disk").exit());
        Outcome readOnly = shell.run(RUN);
        assertEquals(5, readOnly.exit(), readOnly.err());
        assertTrue(!readOnly.err().contains("\tat "), readOnly.err());
        assertUntouched();
    }

    @Test
    void aStoppedRunSaysThatNothingIsWrittenAndLeavesTheOldOne() {
        // Compiling nothing, so that there is time to stop it.
        for (String signal : new String[] {"INT", "TERM"}) {
            Outcome stopped = shell.run("export FORECAST_JAVA_OPTS=-Xint\nset -m\n" + RUN + " 2>err & run=$!\n"
                    + "for i in $(seq 100); do [ -d disk/sag.staging/run ] && break; sleep 0.1; done\n"
                    + "kill -" + signal + " $run; wait $run; code=$?; cat err >&2; exit $code");
            assertEquals(signal.equals("INT") ? 130 : 143, stopped.exit(), stopped.err());
            assertTrue(stopped.err().contains("intet er skrevet"), stopped.err());
            assertUntouched();
        }
    }
}
