package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.SystemTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built program is killed (SIGKILL) in the midst of a run, at moments from a fixed seed: half of them over a whole run, half
 * over the time in which it writes. How often is {@code -Dkills=200}; what came of it is told in {@code
 * pipeline/target/killed-runs.txt}.
 */
@EnabledOnOs(OS.LINUX)
class KilledProgramIT {

    private static final int KILLS = Integer.getInteger("kills", 30);
    private static final int LANES = 2;

    @TempDir
    private Path scratch;

    @Test
    void theOutputIsTheOldRunOrTheNewOneWheneverTheProgramIsKilled() throws Exception {
        SystemTool.find("setsid");
        Shell shell = new Shell(scratch).with("JAVA_HOME", Project.java().toString());
        assertEquals(0, shell.run(Project.quoted(Project.SCRIPT) + " --version").exit());
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<Future<KillCounts>> found = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            KilledLane killed = new KilledLane(Files.createDirectory(scratch.resolve("lane " + lane)), lane);
            found.add(lanes.submit(() -> killed.kill(KILLS / LANES)));
        }
        lanes.shutdown();
        KillCounts all = new KillCounts();
        for (Future<KillCounts> lane : found) {
            all.add(lane.get());
        }
        Files.writeString(Project.HOME.resolve("pipeline/target/killed-runs.txt"), all + "\n");
        assertEquals(KILLS, all.kills(), all::toString);
        assertTrue(all.midway() >= KILLS / 8, () -> "kills must meet runs that write: " + all);
        assertNotEquals(0, all.oldRuns(), all::toString);
        assertNotEquals(0, all.newRuns(), all::toString);
    }
}
