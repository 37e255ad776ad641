package dk.followupforecast.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.InventedPlaces;
import dk.followupforecast.synthesis.CsvRegisterWriter;
import dk.followupforecast.synthesis.InventedRegister;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRegisterWriterTest {

    private static final int CHILDREN = 30_000;

    private final InventedRegister register = InventedPlaces.register(CHILDREN, 7);

    @TempDir
    Path folder;

    private Path written(String name, long from, long to) throws IOException {
        Path file = folder.resolve(name);
        new ParquetRegisterWriter().write(register, from, to, file, written -> {});
        return file;
    }

    private static ParquetMetadata footer(Path file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getFooter();
        }
    }

    @Test
    void rowsAreThoseOfTheCsv() throws IOException {
        Path csv = folder.resolve("csv");
        new CsvRegisterWriter().write(register, 123, CHILDREN, csv, written -> {});
        List<String> expected = Files.readAllLines(csv);
        assertEquals(expected.subList(1, expected.size()), rows(written("parquet", 123, CHILDREN)));
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ParquetFileReader reader = ParquetFileReader.open(
                new LocalInputFile(file), ParquetReadOptions.builder().build())) {
            MessageType schema = reader.getFileMetaData().getSchema();
            for (PageReadStore group = reader.readNextRowGroup(); group != null; group = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(group, new GroupRecordConverter(schema));
                for (long row = 0; row < group.getRowCount(); row++) {
                    rows.add(row(records.read()));
                }
            }
        }
        return rows;
    }

    private static String row(Group child) {
        return String.join(
                ",",
                child.getString("person_id", 0),
                LocalDate.ofEpochDay(child.getInteger("birth_date", 0)).toString(),
                child.getString("gmfcs", 0),
                child.getString("municipality", 0),
                hospital(child));
    }

    /** Empty for null; an empty text would be something else. */
    private static String hospital(Group child) {
        if (child.getFieldRepetitionCount("hospital") == 0) {
            return "";
        }
        String hospital = child.getString("hospital", 0);
        return hospital.isEmpty() ? "empty text" : hospital;
    }

    @Test
    void aBirthDateIsADateAndAHospitalMayBeMissing() throws IOException {
        assertEquals(
                """
                message register {
                  required binary person_id (STRING);
                  required int32 birth_date (DATE);
                  required binary gmfcs (STRING);
                  required binary municipality (STRING);
                  optional binary hospital (STRING);
                }
                """,
                footer(written("parquet", 0, 10)).getFileMetaData().getSchema().toString());
    }

    @Test
    void everyColumnButThePseudonymHasADictionaryAndAllAreCompressed() throws IOException {
        for (BlockMetaData group : footer(written("parquet", 0, CHILDREN)).getBlocks()) {
            for (ColumnChunkMetaData column : group.getColumns()) {
                boolean pseudonym = column.getPath().toDotString().equals("person_id");
                assertEquals(!pseudonym, column.hasDictionaryPage(), column.toString());
                assertEquals(CompressionCodecName.ZSTD, column.getCodec());
            }
        }
    }

    @Test
    void rowsStandInGroupsOfAMillion() throws IOException {
        InventedRegister large = InventedPlaces.register(1_000_001, 7);
        Path file = folder.resolve("large");
        new ParquetRegisterWriter().write(large, 0, large.children(), file, written -> {});
        assertEquals(
                List.of(1_000_000L, 1L),
                footer(file).getBlocks().stream()
                        .map(BlockMetaData::getRowCount)
                        .toList());
    }

    @Test
    void theSameChildrenAreTheSameBytes() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(written("one", 0, CHILDREN)), Files.readAllBytes(written("other", 0, CHILDREN)));
    }

    /** Parquet's library lists them in an order that differs from one start of a JVM to the next. */
    @Test
    void encodingsStandInTheOrderOfTheirNumbers() throws IOException {
        byte[] file = Files.readAllBytes(written("parquet", 0, CHILDREN));
        int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
        for (ColumnChunk column : footer.getRow_groups().get(0).getColumns()) {
            List<Encoding> encodings = column.getMeta_data().getEncodings();
            assertEquals(encodings.stream().sorted().toList(), encodings);
            assertTrue(encodings.size() > 1, column.toString());
        }
    }

    @Test
    void aWriterThatIsNoLongerWantedStops() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> written("parquet", 0, CHILDREN));
        assertTrue(Thread.interrupted());
    }
}
