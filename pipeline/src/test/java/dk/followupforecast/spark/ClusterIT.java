package dk.followupforecast.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.SystemTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A million children, on one machine and on a cluster of several, one of which dies. */
@DisabledOnOs(OS.WINDOWS)
class ClusterIT {

    private static final int PARTS = 80;

    private static final int MOST_SECONDS = 80;

    @TempDir
    private static Path scratch;

    private static StandaloneCluster cluster;

    private static int started = 0;

    @BeforeAll
    static void makeRegister() throws IOException, InterruptedException {
        cluster = new StandaloneCluster(scratch, 2);
        assertEquals(
                0,
                forecast("synthesise", "--children", "1000000", "--seed", "1", "--parts", "" + PARTS, "--output", "big")
                        .waitFor(MOST_SECONDS));
        assertEquals(0, run("here", "--engine", "local").waitFor(MOST_SECONDS));
    }

    @AfterAll
    static void stopCluster() {
        cluster.close();
    }

    @Test
    void givesTheSameBytesAsOneProcessAlsoWhenAMachineDies() throws IOException, InterruptedException {
        WatchedProcess whole = run("whole", "--master", cluster.address());
        assertEquals(0, whole.waitFor(MOST_SECONDS), whole.err());
        assertSame("here", "whole");
        awaitTidy(0);
        awaitTidy(1);

        WatchedProcess halved = run("halved", "--master", cluster.address());
        // What it has counted lies on its disk until all is counted, so it dies with work done and work to do.
        Wait.until("a machine has counted some", () -> cluster.counted(1) >= 3);
        cluster.kill(1);
        int counted = cluster.counted(0) + cluster.counted(1);
        assertTrue(counted < PARTS, () -> "the machine must die in the middle, died after " + counted);
        assertEquals(0, halved.waitFor(MOST_SECONDS), halved.err());
        assertSame("here", "halved");
        assertEquals(whole.err(), halved.err());
    }

    @Test
    void saysThatNoClusterAnswers() throws IOException, InterruptedException {
        String nobody = "spark://127.0.0.1:" + StandaloneCluster.freePort();
        WatchedProcess process = run("nobody", "--master", nobody, "--language", "en");
        assertEquals(2, process.waitFor(30));
        assertTrue(process.err().startsWith("No Spark cluster answers at " + nobody + "."), process.err());
        assertEquals("Help: forecast run --help", process.err().lines().toList().get(1));
        assertEquals(2, process.err().lines().count(), process.err());
        assertFalse(Files.exists(scratch.resolve("nobody")));
    }

    @Test
    void stopsCleanlyWhileItCountsInThisProcess() throws IOException, InterruptedException {
        WatchedProcess process = run("stopped", "--engine", "spark", "--language", "en");
        Wait.until("some is counted", () -> countFiles("tmp-" + started, "shuffle_.*[.]data") > 0);
        assertStops(process, "Stopped; nothing was written.");
    }

    @Test
    void stopsCleanlyWhileAClusterCounts() throws IOException, InterruptedException {
        awaitTidy(0);
        WatchedProcess process = run("stopped", "--master", cluster.address());
        Wait.until("some is counted", () -> cluster.counted(0) > 0);
        assertStops(process, "Afbrudt; intet er skrevet.");
        awaitTidy(0);
    }

    /** What a run before has left on a worker's disk would be taken for work of the next one. */
    private static void awaitTidy(int worker) {
        Wait.until("a worker has tidied up", () -> cluster.counted(worker) == 0);
    }

    private static void assertStops(WatchedProcess process, String words) throws IOException, InterruptedException {
        process.interrupt();
        assertEquals(130, process.waitFor(30), process.err());
        assertEquals("", process.out());
        assertEquals(words, process.err().strip());
        assertEquals(0, countFiles(".", "stopped.*"));
        assertEquals(0, countFiles("tmp-" + started, "(blockmgr|spark|shuffle).*"), "temporary files");
    }

    private static WatchedProcess run(String output, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("run", "big", "--formats", "csv", "--output", output));
        words.addAll(Arrays.asList(options));
        return forecast(words.toArray(String[]::new));
    }

    private static WatchedProcess forecast(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of("pipeline/bin/forecast").toAbsolutePath().toString()));
        command.addAll(Arrays.asList(arguments));
        Path temporary = scratch.resolve("tmp-" + ++started);
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "FORECAST_JAVA_OPTS",
                "-Dspark.executor.memory=512m -Dspark.driver.host=127.0.0.1 -Dspark.driver.bindAddress=127.0.0.1"
                        + " -Djava.io.tmpdir=" + Files.createDirectories(temporary));
        return WatchedProcess.start(scratch, "forecast-" + started, environment, command);
    }

    private static void assertSame(String one, String other) {
        assertEquals("", SystemTool.run(scratch, "diff", "-r", one, other));
        assertTrue(countFiles(one, ".*[.]csv") > 0);
    }

    /** Folders too. */
    private static long countFiles(String folder, String name) {
        try (Stream<Path> files = Files.walk(scratch.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            // It changes while it is looked at.
            return -1;
        }
    }
}
