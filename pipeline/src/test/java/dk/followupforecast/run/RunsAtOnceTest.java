package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that want the same output. */
class RunsAtOnceTest {

    private static final int RUNS = 20;
    private static final int TURN_TAKERS = 4;
    private static final int MILLISECONDS = 1500;

    @TempDir
    Path folder;

    private List<OutputProcess> start(String task, int count) throws IOException {
        List<OutputProcess> processes = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            processes.add(OutputProcess.start(task, folder.resolve("out"), "run" + run));
        }
        for (OutputProcess process : processes) {
            assertEquals("ready", process.hear());
        }
        return processes;
    }

    private static void tell(List<OutputProcess> processes) throws IOException {
        for (OutputProcess process : processes) {
            process.tell();
        }
    }

    @Test
    void ofTwentyOneWorksAndTheOthersSayAtOnceThatItIsBusy() throws IOException, InterruptedException {
        List<OutputProcess> processes = start("once", RUNS);
        tell(processes);
        List<String> said = new ArrayList<>();
        for (OutputProcess process : processes) {
            // The one that works is not done before it is told to, so the others have not waited for it.
            said.add(process.hear());
        }
        assertEquals(1, Collections.frequency(said, "mine"));
        assertEquals(RUNS - 1, Collections.frequency(said, "output.busy"));
        for (int run = 0; run < RUNS; run++) {
            assertEquals(
                    said.get(run).equals("mine") ? 0 : 5, processes.get(run).end());
        }
        assertTrue(Files.exists(folder.resolve("out/manifest.json")));
    }

    @Test
    void twoNeverWriteAtOnceAlsoWhenAThirdHasJustEnded() throws IOException, InterruptedException {
        List<OutputProcess> processes = start("turns", TURN_TAKERS);
        tell(processes);
        Thread.sleep(MILLISECONDS);
        tell(processes);
        int turns = 0;
        for (OutputProcess process : processes) {
            String said = process.hear();
            assertEquals(0, process.end());
            turns += Integer.parseInt(said);
        }
        int taken = turns;
        assertTrue(taken > TURN_TAKERS * 10, () -> "turns must be many, were " + taken);
        assertTrue(Files.notExists(folder.resolve("out.lock")));
    }
}
