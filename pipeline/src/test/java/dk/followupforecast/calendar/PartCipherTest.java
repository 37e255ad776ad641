package dk.followupforecast.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.followupforecast.calendar.DuePart.Segment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartCipherTest {

    private static final byte[] TEXT =
            "Undulat1Undulat2Undulat3Undulat4Undulat5Undulat6".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private static byte[] hidden(PartCipher cipher, long nonce) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = cipher.over(bytes, nonce)) {
            out.write(TEXT, 0, 5);
            out.write(TEXT, 5, TEXT.length - 5);
        }
        return bytes.toByteArray();
    }

    @Test
    void readingMayBeginAtAnyByte() throws IOException {
        PartCipher cipher = PartCipher.draw();
        byte[] hidden = hidden(cipher, -7);
        assertEquals(TEXT.length, hidden.length);
        for (int from = 0; from < TEXT.length; from++) {
            InputStream rest = new ByteArrayInputStream(hidden, from, hidden.length - from);
            assertArrayEquals(
                    Arrays.copyOfRange(TEXT, from, TEXT.length),
                    cipher.over(rest, -7, from).readAllBytes());
        }
    }

    @Test
    void theSameRowsAreNowhereTheSameBytes() throws IOException {
        PartCipher cipher = PartCipher.draw();
        List<byte[]> files = List.of(hidden(cipher, 1), hidden(cipher, 2), hidden(PartCipher.draw(), 1), TEXT);
        for (int one = 0; one < files.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertFalse(Arrays.equals(files.get(one), files.get(other)), one + " and " + other);
            }
        }
    }

    @Test
    void itIsTheSameOnAnotherMachine() throws IOException, ClassNotFoundException {
        PartCipher cipher = PartCipher.draw();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new ObjectOutputStream(sent).writeObject(cipher);
        PartCipher arrived =
                (PartCipher) new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray())).readObject();
        assertArrayEquals(hidden(cipher, 3), hidden(arrived, 3));
    }

    /** A row of three million bytes at a time goes over what is held, so there are several segments of an area. */
    @Test
    void segmentsLieWhereTheyAreSaidToBeAlsoBehindWhatWasWrittenEarlier() throws IOException {
        PartCipher cipher = PartCipher.draw();
        Path file = folder.resolve("part");
        byte[] large = new byte[3_000_001];
        DuePartWriter writer = new DuePartWriter(file, cipher, 9);
        try (writer) {
            for (byte row = 0; row < 8; row++) {
                Arrays.fill(large, (byte) ('a' + row));
                writer.add(row % 2, row, large);
            }
        }
        assertEquals(6, writer.segments().size(), writer.segments()::toString);
        byte[] bytes = Files.readAllBytes(file);
        for (Segment segment : writer.segments()) {
            int from = (int) segment.offset();
            InputStream stream = new ByteArrayInputStream(bytes, from, bytes.length - from);
            byte[] first = cipher.over(stream, 9, from).readNBytes(2 * Integer.BYTES + 1);
            assertEquals(segment.area(), first[Integer.BYTES - 1] % 2, segment::toString);
            assertEquals('a' + first[Integer.BYTES - 1], first[2 * Integer.BYTES], segment::toString);
        }
    }
}
