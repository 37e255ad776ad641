package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write run upon run into one output are killed at random moments. */
class KilledRunTest {

    private static final int KILLS = 200;

    /** Each with an output of its own, so that the machine's cores have something to do. */
    private static final int LANES = 4;

    private static final long SEED = 20_241_107;

    /** About as long as three runs take. */
    private static final int LATEST_MICROSECONDS = 30_000;

    @TempDir
    Path folder;

    /** What was found after the kills of a lane. */
    private record Found(int kills, int leftOver) {}

    @Test
    void theOutputIsAWholeRunAfterEachOfTwoHundredKills() throws Exception {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        List<Future<Found>> found = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Path output = folder.resolve("lane " + lane).resolve("æ ø å");
            Random random = new Random(SEED + lane);
            found.add(lanes.submit(() -> killInTurn(output, random)));
        }
        lanes.shutdown();
        int kills = 0;
        int leftOver = 0;
        for (Future<Found> lane : found) {
            kills += lane.get().kills();
            leftOver += lane.get().leftOver();
        }
        assertEquals(KILLS, kills);
        int midway = leftOver;
        assertTrue(midway > KILLS / 4, () -> "kills must meet runs midway, did " + midway + " times");
    }

    private static Found killInTurn(Path output, Random random) throws IOException, InterruptedException {
        WholeRun.write(output, new LocalDisk(), "begin");
        Path previous = output.resolveSibling(output.getFileName() + ".previous");
        Path staging = output.resolveSibling(output.getFileName() + ".staging");
        int leftOver = 0;
        for (int kill = 0; kill < KILLS / LANES; kill++) {
            OutputProcess process = OutputProcess.start("endless", output, "run" + kill);
            process.hear();
            int delay = random.nextInt(LATEST_MICROSECONDS);
            Thread.sleep(delay / 1000, delay % 1000 * 1000);
            process.kill();
            Optional<String> run = WholeRun.find(output);
            assertTrue(run.isPresent() && run.get().startsWith("run" + kill + "-"), () -> "found " + run);
            // What is kept is whole as well; it is out of its place only where the next run will put it back.
            assertTrue(WholeRun.find(previous).isPresent() || Files.exists(staging));
            leftOver += Files.exists(staging) ? 1 : 0;
        }
        return new Found(KILLS / LANES, leftOver);
    }
}
