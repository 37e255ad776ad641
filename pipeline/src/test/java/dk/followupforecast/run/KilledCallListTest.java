package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A process that makes a call list is killed, so that it can clear nothing away: at a moment when the rows of tasks lie on the
 * disk. No pseudonym may be found in anything that it has left.
 */
class KilledCallListTest {

    private static final String PERSON = "Undulat";
    private static final int ROWS = 5000;

    /** At the very least what a pseudonym takes; every child of the register is due. */
    private static final long LEAST_BYTES = 2L * ROWS * (PERSON.length() + 4);

    @TempDir
    Path folder;

    @BeforeEach
    void inventRegister() throws IOException {
        Files.createDirectories(folder.resolve("case"));
        Files.createDirectories(folder.resolve("left/temporary"));
        for (String part : List.of("a", "b")) {
            StringBuilder rows = new StringBuilder("person_id,birth_year,gmfcs,municipality\n");
            for (int row = 0; row < ROWS; row++) {
                rows.append(PERSON).append(part).append(1000 + row).append(",2008,III,Vejle\n");
            }
            Files.writeString(folder.resolve("case/" + part + ".csv"), rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"LOCAL,FINDING_DUE,1", "LOCAL,WRITING,2", "SPARK,WRITING,2"})
    void noPseudonymIsInWhatIsLeft(EngineChoice.Kind engine, Stage stage, int filled)
            throws IOException, InterruptedException {
        Process process = start(engine, stage);
        try {
            assertEquals("reached", process.inputReader(StandardCharsets.UTF_8).readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<Path> parts = files(folder.resolve("left/list.staging/run/.parts"));
        // Where one part is to be whole, another thread may have begun the other, or not.
        assertTrue(parts.size() >= filled, parts::toString);
        long bytes = 0;
        for (Path part : parts) {
            bytes += Files.size(part);
        }
        assertTrue(bytes >= LEAST_BYTES * filled / 2, "the rows must lie there, were bytes: " + bytes);
        assertTrue(tells(folder.resolve("case/a.csv")), "who searches must find");
        for (Path file : files(folder.resolve("left"))) {
            assertFalse(tells(file), file::toString);
        }
        assertFalse(Files.exists(folder.resolve("left/list")));
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean tells(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(PERSON);
    }

    private Process start(EngineChoice.Kind engine, Stage stage) throws IOException {
        Path temporary = folder.resolve("left/temporary");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx600m",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dspark.local.dir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledCallListTest.class.getName(),
                        folder.resolve("case").toString(),
                        folder.resolve("left/list").toString(),
                        engine.name(),
                        stage.name())
                .redirectError(folder.resolve("left/err").toFile())
                .start();
    }

    /** Makes a call list as far as a stage: to its first part where it reads rows, or to its beginning. */
    public static void main(String[] arguments) {
        Progress stopping = new StopAt(Stage.valueOf(arguments[3]));
        EngineChoice engine = new EngineChoice(EngineChoice.Kind.valueOf(arguments[2]), Optional.empty());
        CaseRequest asked = new CaseRequest(
                Path.of(arguments[0]), Optional.empty(), Optional.empty(), Optional.empty(), engine, stopping, false);
        CalendarRequest request = new CalendarRequest(
                asked, 2024, Optional.empty(), RegisterFormat.CSV, Optional.of(Path.of(arguments[1])), Language.EN);
        CalendarJob.run(request, new ProjectHome(Path.of("")), new Notices());
        System.out.println("not stopped at " + arguments[3].toLowerCase(Locale.ROOT));
    }

    /** Says that the stage is reached, and goes no further. */
    private static final class StopAt implements Progress {

        private final Stage last;
        private volatile boolean begun = false;

        StopAt(Stage last) {
            this.last = last;
        }

        @Override
        public void begin(Stage stage, long parts) {
            begun = stage == last;
            if (begun && stage == Stage.WRITING) {
                stop();
            }
        }

        @Override
        public void advance(long parts, long rows) {
            if (begun) {
                stop();
            }
        }

        private static void stop() {
            System.out.println("reached");
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
