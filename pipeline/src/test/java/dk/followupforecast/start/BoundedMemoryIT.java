package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The built program in 256 MB answers inputs that would fill the machine. Gigabytes are files with a hole in them, which reads
 * as bytes of zero and takes no room; with {@code -Dgigabytes=written} they are letters.
 */
@EnabledOnOs(OS.LINUX)
class BoundedMemoryIT {

    private static final long GIGABYTE = 1L << 30;
    private static final int MILLION = 1_000_000;
    private static final boolean WRITTEN = "written".equals(System.getProperty("gigabytes"));

    private static final String REGISTER_HEADER = "person_id;birth_year;gmfcs;kommune;note\n";

    @TempDir
    private Path scratch;

    private Shell shell;

    /** Which is what takes a first start long. */
    @BeforeAll
    static void makeArchives(@TempDir Path scratch) {
        Shell shell = new Shell(scratch).with("JAVA_HOME", Project.java().toString());
        for (String input : List.of("input/syddanmark-2024", "input/sample-register")) {
            shell.run(Project.quoted(Project.SCRIPT) + " check " + Project.quoted(Project.HOME.resolve(input)));
        }
    }

    @BeforeEach
    void boundMemory() {
        shell = new Shell(scratch).with("JAVA_HOME", Project.java().toString()).with("FORECAST_JAVA_OPTS", "-Xmx256m");
    }

    /** @param mostSeconds of work, not on the clock: others may keep the machine busy */
    private Outcome check(Path file, double mostSeconds) throws IOException {
        Outcome outcome = shell.run("LC_ALL=C TIMEFORMAT='%U %S'\n{ time " + Project.quoted(Project.SCRIPT) + " check "
                + Project.quoted(file)
                + " --language en --engine local 2>err; } 2>time; exit=$?; cat err >&2; exit $exit");
        double seconds = Stream.of(
                        Files.readString(scratch.resolve("time")).strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .sum();
        assertTrue(seconds < mostSeconds, () -> String.format(Locale.ROOT, "seconds of work: %.1f", seconds));
        assertTrue(!outcome.err().contains("\tat "), outcome.err());
        return outcome;
    }

    private Path gigabyte(String begin) throws IOException {
        Path file = Files.writeString(scratch.resolve("big.csv"), begin);
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            if (WRITTEN) {
                byte[] letters = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                big.seek(begin.length());
                while (big.getFilePointer() < GIGABYTE) {
                    big.write(letters);
                }
            } else {
                big.setLength(GIGABYTE);
            }
        }
        return file;
    }

    /** Only the last one is read to its end; the script that starts the program has searched a gigabyte of zeros for a header once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|4|error: big.csv: The file is over 16 MB.|[file_too_large]",
                "kommune;III-V 2008<LF>Vejle;|4|error: big.csv: The file is over 16 MB.|[file_too_large]",
                "person_id;birth_year;|4|error: big.csv, line 1: A line is over 100,000 bytes.|[row_too_long]",
                "person_id;birth_year;gmfcs;kommune<LF>p;|20|error: big.csv, line 2: A line is over 100,000 bytes.|[row_too_long]",
            })
    void aLineOfAGigabyteIsRefused(String begin, double mostSeconds, String told, String code) throws IOException {
        Path file = gigabyte(begin.replace("<LF>", "\n"));
        Outcome refused = check(file, mostSeconds);
        Files.delete(file);
        assertEquals(3, refused.exit(), refused.err());
        String first = refused.out().lines().findFirst().orElse("");
        assertTrue(first.startsWith(told) && first.endsWith(code), refused.out());
    }

    @Test
    void countsInAMillionRowsAreRefused() throws IOException {
        Path file = scratch.resolve("million.csv");
        Files.writeString(file, "kommune;årgang;gmfcs;antal\n" + "630;2008;I;1\n".repeat(MILLION));
        Outcome refused = check(file, 20);
        assertEquals(3, refused.exit(), refused.err());
        assertTrue(refused.out().startsWith("error: million.csv: The file has over 100,000 rows."), refused.out());
    }

    @Test
    void aRegisterOfAMillionRowsIsCounted() throws IOException {
        Path file = scratch.resolve("million.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            rows.write(REGISTER_HEADER);
            for (int row = 0; row < MILLION; row++) {
                rows.write("p" + row + ";2008;III;Vejle;\n");
            }
        }
        Outcome counted = check(file, 20);
        assertEquals(0, counted.exit(), counted.err());
        assertTrue(counted.out().contains("Rows: 1,000,000."), counted.out());
    }
}
