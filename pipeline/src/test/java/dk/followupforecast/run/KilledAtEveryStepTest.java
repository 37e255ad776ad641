package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.followupforecast.run.StoppingDisk.Killed;
import dk.followupforecast.run.StoppingDisk.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third run is stopped at each of its steps in turn; the first and the second are there already. */
class KilledAtEveryStepTest {

    private static final Set<String> ALL = Set.of("out", "out.previous");

    @TempDir
    Path folder;

    private Path out;

    private int step;

    private Optional<String> run(String name) throws IOException {
        return WholeRun.find(folder.resolve(name));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> list = Files.list(out.getParent())) {
            return list.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** @return whether the third run came as far as that */
    private boolean stop(boolean knowsExchange, Trouble trouble) throws IOException {
        Path place = folder.resolve(knowsExchange + "-" + trouble + "-" + step);
        out = place.resolve("out");
        WholeRun.write(out, StoppingDisk.untroubled(), "first");
        WholeRun.write(out, StoppingDisk.untroubled(), "second");
        StoppingDisk disk = new StoppingDisk(knowsExchange, trouble, step);
        boolean written = false;
        try {
            WholeRun.write(out, disk, "third");
            written = true;
        } catch (Killed | OutputException e) {
            assertTrue(disk.wasReached(), "nothing else ends a run");
        } catch (IllegalStateException e) {
            assertTrue(e.getCause() instanceof Killed, e::toString);
        }
        if (trouble == Trouble.FAILS) {
            checkTold(written);
        }
        return disk.wasReached();
    }

    /** What was told is what is there. */
    private void checkTold(boolean written) throws IOException {
        assertEquals(Optional.of(written ? "third" : "second"), WholeRun.find(out), () -> "step " + step);
    }

    private void checkNextRun() throws IOException {
        Optional<String> now = WholeRun.find(out);
        WholeRun.write(out, StoppingDisk.untroubled(), "fourth");
        assertEquals(Optional.of("fourth"), WholeRun.find(out));
        String before = WholeRun.find(out.resolveSibling("out.previous")).orElseThrow();
        assertTrue(now.isEmpty() ? before.equals("second") : before.equals(now.get()), () -> "step " + step);
        assertEquals(ALL, names());
    }

    /** The output before the one that is there is not lost either, whatever the next run finds. */
    private void checkPrevious() throws IOException {
        assertThrows(CaseStopped.class, () -> {
            try (OutputFolder begun = OutputFolder.open(out, StoppingDisk.untroubled())) {
                begun.write("a.csv", "x");
                throw new CaseStopped();
            }
        });
        String now = WholeRun.find(out).orElseThrow();
        assertEquals(
                Optional.of(now.equals("third") ? "second" : "first"),
                WholeRun.find(out.resolveSibling("out.previous")),
                () -> "step " + step);
        assertEquals(ALL, names());
    }

    /** A run that ends before it has written anything. */
    private static final class CaseStopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private int stopAtEveryStep(boolean knowsExchange, Trouble trouble) throws IOException {
        int missing = 0;
        for (step = 0; stop(knowsExchange, trouble); step++) {
            Optional<String> now = WholeRun.find(out);
            assertTrue(now.isEmpty() || Set.of("second", "third").contains(now.get()), () -> "step " + step);
            missing += now.isEmpty() ? 1 : 0;
            checkPrevious();
            checkNextRun();
        }
        assertTrue(step > 15, () -> "steps must be many, were " + step);
        return missing;
    }

    private void assumeExchange() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        assumeTrue(new LocalDisk().exchange(one, Files.createDirectories(folder.resolve("other"))));
    }

    @Test
    void theOutputIsTheOldRunOrTheNewAfterEveryStep() throws IOException {
        assumeExchange();
        assertEquals(0, stopAtEveryStep(true, Trouble.KILLED));
    }

    @Test
    void whereFoldersCannotTradeNamesTheNextRunBringsTheOldOneBack() throws IOException {
        // Between two renames there is no output, and only there.
        assertEquals(1, stopAtEveryStep(false, Trouble.KILLED));
    }

    @Test
    void aStepThatFailsIsToldAndLeavesTheOldRun() throws IOException {
        assertEquals(0, stopAtEveryStep(true, Trouble.FAILS));
        assertEquals(0, stopAtEveryStep(false, Trouble.FAILS));
    }
}
