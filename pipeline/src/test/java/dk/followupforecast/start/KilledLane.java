package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.command.SavedRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One output, into which two versions of a case are run by turns, each of which is killed; the other is what was there. */
final class KilledLane {

    private static final long SEED = 20_261_128;

    /** After so many kills a run may go on to its end, and must leave nothing but itself and the one before. */
    private static final int WHOLE_RUN_EVERY = 5;

    private static final long LONGEST_SECONDS = 60;

    private static final Set<String> WHEN_DONE = Set.of("out", "out.previous");
    private static final Set<String> WHEN_KILLED = Set.of("out", "out.previous", "out.lock", "out.staging");

    private final Path folder;
    private final Path place;
    private final Random random;

    /** What each version's run consists of: digests by file. */
    private Map<String, String> first;

    private Map<String, String> second;

    /** How long the last whole run took, and from when on it wrote. */
    private long wholeNanos;

    private long writesAfterNanos;

    KilledLane(Path folder, int number) throws IOException {
        this.folder = folder;
        this.place = Files.createDirectory(folder.resolve("æ ø å"));
        this.random = new Random(SEED + number);
    }

    KillCounts kill(int times) throws IOException, InterruptedException {
        first = runWhole(write("first", 2));
        Path secondCase = write("second", 4);
        second = runWhole(secondCase);
        assertNotEquals(first, second);
        Path firstCase = folder.resolve("first/sag.csv");
        KillCounts counts = new KillCounts();
        for (int kill = 1; kill <= times; kill++) {
            Map<String, String> before = digests("out");
            Path other = before.equals(first) ? secondCase : firstCase;
            boolean ended = runKilled(other);
            Map<String, String> after = digests("out");
            assertTrue(after.equals(first) || after.equals(second), () -> "neither run: " + after.keySet());
            boolean leftOver = checkBeside();
            counts.count(!after.equals(before), leftOver, ended);
            if (kill % WHOLE_RUN_EVERY == 0) {
                runWhole(after.equals(first) ? secondCase : firstCase);
                assertEquals(after, digests("out.previous"), "the run before must be kept");
            }
        }
        return counts;
    }

    private Path write(String version, int children) throws IOException {
        Path made = Files.createDirectory(folder.resolve(version));
        return Files.writeString(
                made.resolve("sag.csv"), "kommune;III-V 2008;III-V 2009\nVejle;" + children + ";1\nVarde;3;2\n");
    }

    private ForecastProcess start(Path extract) throws IOException {
        return ForecastProcess.start(
                folder.resolve("said"),
                "run",
                extract.toString(),
                "--formats",
                "csv,svg",
                "--output",
                place.resolve("out").toString());
    }

    private Map<String, String> runWhole(Path extract) throws IOException, InterruptedException {
        try (WatchService watch = watch()) {
            long began = System.nanoTime();
            ForecastProcess process = start(extract);
            awaitWriting(watch);
            writesAfterNanos = System.nanoTime() - began;
            assertEquals(0, process.end(), process.said());
            wholeNanos = System.nanoTime() - began;
        }
        assertTrue(WHEN_DONE.containsAll(listPlace()), () -> "left over: " + listPlace());
        return digests("out");
    }

    /** @return whether the run had ended before it could be killed */
    private boolean runKilled(Path extract) throws IOException, InterruptedException {
        try (WatchService watch = watch()) {
            boolean whileWriting = random.nextBoolean();
            double share = random.nextDouble();
            ForecastProcess process = start(extract);
            if (whileWriting) {
                awaitWriting(watch);
                TimeUnit.NANOSECONDS.sleep((long) (share * (wholeNanos - writesAfterNanos)));
            } else {
                TimeUnit.NANOSECONDS.sleep((long) (share * wholeNanos));
            }
            boolean ended = !process.isAlive();
            process.kill();
            return ended;
        }
    }

    private WatchService watch() throws IOException {
        WatchService watch = place.getFileSystem().newWatchService();
        place.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        return watch;
    }

    /** Until the run makes its staging folder, also where one is left from before. */
    private static void awaitWriting(WatchService watch) throws InterruptedException {
        while (true) {
            WatchKey key = watch.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            assertTrue(key != null, "a run must begin to write");
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.context().toString().endsWith(".staging")) {
                    return;
                }
            }
            key.reset();
        }
    }

    /** @return whether there is something for the next run to clear */
    private boolean checkBeside() throws IOException {
        Set<String> there = listPlace();
        assertTrue(WHEN_KILLED.containsAll(there), there::toString);
        boolean leftOver = there.contains("out.staging");
        if (!leftOver) {
            Map<String, String> previous = digests("out.previous");
            assertTrue(previous.equals(first) || previous.equals(second), () -> "neither run: " + previous.keySet());
        }
        return leftOver;
    }

    private Set<String> listPlace() {
        try (Stream<Path> there = Files.list(place)) {
            return there.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> digests(String name) throws IOException {
        return SavedRun.hashes(place.resolve(name));
    }
}
