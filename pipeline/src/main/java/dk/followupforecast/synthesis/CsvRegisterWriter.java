package dk.followupforecast.synthesis;

import dk.followupforecast.vocabulary.GmfcsLevel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A register as CSV: comma, UTF-8 without byte-order mark, a line feed after each row. All that a row can hold but the
 * pseudonym is turned into bytes once, and a row is then four copies into a buffer.
 */
public final class CsvRegisterWriter implements RegisterWriter {

    private static final int BUFFER_BYTES = 1 << 18;

    @Override
    public void write(InventedRegister register, long from, long to, Path file, LongConsumer written)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            new Rows(register).write(from, to, out, written);
        }
    }

    private static final class Rows {

        private final InventedChild child;
        private final byte[][] days;
        private final byte[][] levels;
        private final byte[][] places;
        private final int longestRow;
        private final byte[] buffer = new byte[BUFFER_BYTES];
        private int filled;

        Rows(InventedRegister register) {
            child = register.cursor();
            days = bytes(IntStream.range(0, BirthDays.COUNT).mapToObj(day -> "," + BirthDays.date(day) + ","));
            levels = bytes(Stream.of(GmfcsLevel.values()).map(level -> level.name() + ","));
            places = bytes(
                    register.places().stream().map(place -> place.municipality() + "," + place.hospital() + "\n"));
            longestRow = InventedChild.personIdLength() + longest(days) + longest(levels) + longest(places);
        }

        private static byte[][] bytes(Stream<String> texts) {
            return texts.map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        }

        private static int longest(byte[][] texts) {
            return Arrays.stream(texts).mapToInt(text -> text.length).max().orElseThrow();
        }

        void write(long from, long to, OutputStream out, LongConsumer written) throws IOException {
            append((String.join(",", InventedRegister.COLUMNS) + "\n").getBytes(StandardCharsets.UTF_8));
            long told = from;
            for (long at = from; at < to; at++) {
                if (filled + longestRow > buffer.length) {
                    RegisterWriter.stopWhenInterrupted();
                    flush(out);
                    written.accept(at - told);
                    told = at;
                }
                child.moveTo(at);
                child.writePersonId(buffer, filled);
                filled += InventedChild.personIdLength();
                append(days[child.birthDay()]);
                append(levels[child.level()]);
                append(places[child.place()]);
            }
            flush(out);
            written.accept(to - told);
        }

        private void append(byte[] text) {
            System.arraycopy(text, 0, buffer, filled, text.length);
            filled += text.length;
        }

        private void flush(OutputStream out) throws IOException {
            out.write(buffer, 0, filled);
            filled = 0;
        }
    }
}
