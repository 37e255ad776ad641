package dk.followupforecast.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.InventedPlaces;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.synthesis.RegisterWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The files of an invented register: all of them, or none. */
class RegisterPartsTest {

    @TempDir
    Path folder;

    private List<Path> write(RegisterWriter writer, int parts) {
        Path output = folder.resolve("out");
        SynthesisRequest request =
                new SynthesisRequest(100, 7, "1083", RegisterFormat.CSV, parts, output, Progress.UNSEEN);
        try (OutputFolder staged = OutputFolder.openNew(output)) {
            List<Path> files = new RegisterParts(InventedPlaces.register(100, 7), writer, request, staged).write();
            staged.replace();
            return files;
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSinglePartIsAFileAndMoreAreAFolder() throws IOException {
        RegisterWriter ranges = (register, from, to, file, written) -> Files.writeString(file, from + "-" + to);
        assertEquals(1, write(ranges, 1).size());
        assertEquals(List.of("out", "out/register.csv"), left());
        Files.delete(folder.resolve("out/register.csv"));
        assertEquals(3, write(ranges, 3).size());
        assertEquals(
                List.of(
                        "out",
                        "out/register",
                        "out/register/part-00000.csv",
                        "out/register/part-00001.csv",
                        "out/register/part-00002.csv"),
                left());
        assertEquals("33-66", Files.readString(folder.resolve("out/register/part-00001.csv")));
    }

    @Test
    @Timeout(30)
    void aPartThatFailsStopsTheOthersAndLeavesNothing() throws IOException {
        RegisterWriter failing = (register, from, to, file, written) -> {
            Files.writeString(file, "x");
            if (from == 0) {
                throw new IOException("disk full");
            }
            waitForEver();
        };
        OutputException failed = assertThrows(OutputException.class, () -> write(failing, 4));
        assertEquals("output.cannot-write", failed.told().key());
        assertEquals(List.of(), left());
    }

    private static void waitForEver() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFaultOfTheProgramIsNotToldAsAFullDisk() throws IOException {
        RegisterWriter broken = (register, from, to, file, written) -> {
            throw new IllegalArgumentException("broken");
        };
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> write(broken, 2));
        assertTrue(fault.getCause() instanceof IllegalArgumentException);
        assertEquals(List.of(), left());
    }
}
