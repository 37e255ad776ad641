package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    private static final int TURNS = 50;

    @TempDir
    Path folder;

    private List<OutputProcess> start(String task, int count, String detail) throws IOException {
        List<OutputProcess> processes = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            processes.add(OutputProcess.start(task, folder.resolve("out"), detail));
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
        List<OutputProcess> processes = start("once", RUNS, "run");
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
    void whoOnlyLooksSeesThatItIsHeldAndIsInNobodysWay() throws IOException, InterruptedException {
        Path lock = folder.resolve("out.lock");
        assertFalse(OutputLock.isTaken(lock));
        OutputProcess holder = start("once", 1, "run").get(0);
        assertFalse(OutputLock.isTaken(lock));
        holder.tell();
        assertEquals("mine", holder.hear());
        assertTrue(OutputLock.isTaken(lock));
        assertTrue(OutputLock.isTaken(lock));
        holder.kill();
        assertTrue(Files.exists(lock));
        assertFalse(OutputLock.isTaken(lock), "nobody holds what a killed process left");
        try (OutputFolder mine = OutputFolder.open(folder.resolve("out"))) {
            assertTrue(OutputLock.isTaken(lock));
            mine.write("a.csv", "x");
        }
        assertFalse(OutputLock.isTaken(lock));
    }

    @Test
    void twoNeverWriteAtOnceAlsoWhenAThirdHasJustEnded() throws IOException, InterruptedException {
        List<OutputProcess> processes = start("turns", TURN_TAKERS, Integer.toString(TURNS));
        tell(processes);
        int met = 0;
        for (OutputProcess process : processes) {
            String said = process.hear();
            assertEquals(0, process.end());
            met += Integer.parseInt(said);
        }
        assertTrue(met > 0, "turn-takers must meet");
        assertTrue(Files.notExists(folder.resolve("out.lock")));
    }
}
