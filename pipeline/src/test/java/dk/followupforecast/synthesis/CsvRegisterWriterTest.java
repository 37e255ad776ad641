package dk.followupforecast.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.InventedPlaces;
import dk.followupforecast.source.PersonNumbers;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRegisterWriterTest {

    /** Several times the writer's buffer. */
    private static final int CHILDREN = 30_000;

    private static final String HEADER = "person_id,birth_date,gmfcs,municipality,hospital\n";

    private final InventedRegister register = InventedPlaces.register(CHILDREN, 7);

    @TempDir
    Path folder;

    private String written(long from, long to) throws IOException {
        Path file = folder.resolve(from + "-" + to);
        new CsvRegisterWriter().write(register, from, to, file, written -> {});
        return Files.readString(file);
    }

    @Test
    void rowsAreWhatTheChildrenAre() throws IOException {
        StringBuilder expected = new StringBuilder(HEADER);
        InventedChild child = register.cursor();
        byte[] id = new byte[10];
        for (long number = 0; number < CHILDREN; number++) {
            child.moveTo(number);
            child.writePersonId(id, 0);
            InventedPlace place = register.places().get(child.place());
            expected.append(new String(id, StandardCharsets.US_ASCII))
                    .append(',')
                    .append(LocalDate.ofEpochDay(child.birthEpochDay()))
                    .append(',')
                    .append(GmfcsLevel.values()[child.level()])
                    .append(',')
                    .append(place.municipality())
                    .append(',')
                    .append(place.hospital())
                    .append('\n');
        }
        assertEquals(expected.toString(), written(0, CHILDREN));
    }

    @Test
    void partsOneAfterTheOtherAreTheWholeAndEachHasTheHeader() throws IOException {
        List<String> rows = new ArrayList<>();
        for (long[] part : new long[][] {{0, 1}, {1, 12_345}, {12_345, CHILDREN}}) {
            String text = written(part[0], part[1]);
            assertTrue(text.startsWith(HEADER));
            rows.add(text.substring(HEADER.length()));
        }
        assertEquals(written(0, CHILDREN), HEADER + String.join("", rows));
    }

    @Test
    void noRowHoldsWhatLooksLikeAPersonNumber() throws IOException {
        assertFalse(written(0, CHILDREN).lines().anyMatch(PersonNumbers::isIn));
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "x");
        assertThrows(FileAlreadyExistsException.class, () -> new CsvRegisterWriter()
                .write(register, 0, CHILDREN, file, written -> {}));
        assertEquals("x", Files.readString(file));
    }

    @Test
    void aWriterThatIsNoLongerWantedStops() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> written(0, CHILDREN));
        assertTrue(Thread.interrupted());
    }
}
