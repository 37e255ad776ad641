package dk.followupforecast.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.register.LocalStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that says of itself that it is larger than it is: memory is not taken for what it says. */
class LyingParquetTest {

    private static final int TAIL_BYTES = 8;

    @TempDir
    private Path folder;

    private int made = 0;

    private List<String> told(Consumer<ColumnMetaData> lie) throws IOException {
        Path file = folder.resolve(++made + ".parquet");
        List<ParquetOutput.Column> columns = List.of("person_id", "birth_year", "gmfcs", "municipality").stream()
                .map(name -> new ParquetOutput.Column(name, String.class))
                .toList();
        try (ParquetOutput out = new ParquetOutput(file, "register", columns)) {
            out.write(List.of("a", "2008", "I", "Vejle"));
        }
        Files.write(file, changed(Files.readAllBytes(file), lie));
        Notices notices = new Notices();
        boolean open = new ParquetOpener(new LocalStore())
                .open("r.parquet", file.toString(), Files.size(file), notices)
                .isPresent();
        assertEquals(open, notices.size() == 0);
        return NoticeLines.all(notices);
    }

    private static byte[] changed(byte[] bytes, Consumer<ColumnMetaData> lie) throws IOException {
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - TAIL_BYTES);
        int start = bytes.length - TAIL_BYTES - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, start, length));
        lie.accept(footer.getRow_groups().get(0).getColumns().get(1).getMeta_data());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, start);
        Util.writeFileMetaData(footer, out);
        int written = out.size() - start;
        out.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(written)
                .array());
        out.write(bytes, bytes.length - Integer.BYTES, Integer.BYTES);
        return out.toByteArray();
    }

    @Test
    void isTakenAtItsWordAsLongAsThatIsTrue() throws IOException {
        assertEquals(List.of(), told(column -> {}));
    }

    @Test
    void isRefusedWhereAColumnIsSaidToBeLargerThanTheFile() throws IOException {
        for (long size : new long[] {10_000, 200L << 30, -1}) {
            List<String> told = told(column -> column.setTotal_compressed_size(size));
            assertEquals(1, told.size());
            assertTrue(told.get(0).contains("not_parquet"), told::toString);
        }
    }

    @Test
    void isRefusedWhereAColumnIsSaidToBeginOutsideTheFile() throws IOException {
        for (long from : new long[] {1_000_000, Long.MAX_VALUE, -5}) {
            List<String> told = told(column -> column.setData_page_offset(from));
            assertEquals(1, told.size());
            assertTrue(told.get(0).contains("not_parquet"), told::toString);
        }
    }
}
