package dk.followupforecast.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.Reference;
import dk.followupforecast.notice.NoticeLines;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.register.AreaIndex;
import dk.followupforecast.register.CsvOpener;
import dk.followupforecast.register.FaultCount;
import dk.followupforecast.register.FormOpener;
import dk.followupforecast.register.LocalEngine;
import dk.followupforecast.register.LocalStore;
import dk.followupforecast.register.RegisterCounts;
import dk.followupforecast.register.RegisterFile;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterPolicy;
import dk.followupforecast.register.RegisterReduction;
import dk.followupforecast.register.RejectedRow;
import dk.followupforecast.source.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers that other programs wrote as Parquet: DuckDB stands for them. */
class ParquetReadingTest {

    private static final AreaIndex AREAS = areas();

    /** Columns of a child without fault. */
    private static final String CHILD = "2008 as birth_year, 'I' as gmfcs, 'Vejle' as kommune";

    @TempDir
    Path folder;

    private final Notices notices = new Notices();

    private static AreaIndex areas() {
        Notices unused = new Notices();
        return new AreaIndex(Reference.read(new ProjectHome(Path.of("")), new SourceFiles(unused), unused)
                .areas());
    }

    private Path written(String name, String select, String options) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("copy (" + select + ") to '" + file + "' (" + options + ")");
        }
        return file;
    }

    private Optional<RegisterFile> opened(Path file, FormOpener opener) throws IOException {
        return opener.open("a", file.toString(), Files.size(file), notices);
    }

    private List<String> found(Path file, FormOpener opener) throws IOException {
        RegisterFile register = opened(file, opener).orElseThrow();
        RegisterPlan plan =
                new RegisterPlan(List.of(register), new LocalStore(), RegisterPolicy.STRICT, AREAS, "UTF-8", 42);
        try (LocalEngine engine = new LocalEngine(1)) {
            return lines(RegisterReduction.reduce(plan, engine));
        }
    }

    private static List<String> lines(RegisterCounts counts) {
        List<String> lines = new ArrayList<>();
        lines.add("rows " + counts.rows());
        counts.tally().forEach((key, children) -> lines.add("children " + children));
        for (FaultCount fault : counts.faults()) {
            lines.add("fault %s %d [%d] %d"
                    .formatted(fault.fault().label(), fault.firstLine(), fault.column(), fault.rows()));
        }
        for (RejectedRow row : counts.rejected()) {
            lines.add("rejected %s %d [%d]".formatted(row.fault().label(), row.line(), row.column()));
        }
        return lines;
    }

    private List<String> read(String select) throws IOException, SQLException {
        return found(written("a.parquet", select, "format parquet"), new ParquetOpener(new LocalStore()));
    }

    /** What is found when a good child has one more column. */
    private List<String> beside(String column) throws IOException, SQLException {
        return read("select 'p1' as person_id, " + CHILD + ", " + column + " as note");
    }

    private List<String> refusal(String select) throws IOException, SQLException {
        assertTrue(opened(written("a.parquet", select, "format parquet"), new ParquetOpener(new LocalStore()))
                .isEmpty());
        return NoticeLines.all(notices);
    }

    @Test
    void faultsOfIgnoredColumnsAreCountedByRowAsInText() throws IOException, SQLException {
        String select = "select case when i % 1000 = 8 then '010108-1234' when i % 1000 = 9 then '' else 'p' || i end"
                + " as person_id, case when i % 1000 < 3 then '0101081234' when i % 1000 = 8 then '010108-1234' end as a, "
                + CHILD + ", case when i % 1000 between 2 and 5 then 'x 010108-1234' else 'x' end as b,"
                + " case when i % 1000 = 4 then chr(65533) end as c from range(6000) r(i)";
        Path parquet = written("a.parquet", select, "format parquet, row_group_size 2048");
        Path csv = written("a.csv", select, "format csv, header, delimiter ','");
        List<String> expected = new ArrayList<>();
        for (String line : found(csv, new CsvOpener(new LocalStore(), StandardCharsets.UTF_8, false))) {
            expected.add(withoutHeader(line));
        }
        assertTrue(expected.contains("fault person-number 1 [1] 42"), expected::toString);
        assertEquals(expected, found(parquet, new ParquetOpener(new LocalStore())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd"})
    void isReadHoweverOtherProgramsPackIt(String packing) throws IOException, SQLException {
        Path file =
                written("a.parquet", "select 'p1' as person_id, " + CHILD, "format parquet, compression " + packing);
        assertEquals("rows 1", found(file, new ParquetOpener(new LocalStore())).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brotli", "lz4_raw"})
    void saysHowToPackWhatItHasNoLibraryFor(String packing) throws IOException, SQLException {
        Path file =
                written("a.parquet", "select 'p1' as person_id, " + CHILD, "format parquet, compression " + packing);
        assertTrue(opened(file, new ParquetOpener(new LocalStore())).isEmpty());
        assertEquals(List.of("parquet_packing a:0 []"), NoticeLines.all(notices));
    }

    /** Rows of Parquet are counted without the line of the header. */
    private static String withoutHeader(String line) {
        String[] words = line.split(" ");
        if (words.length > 2) {
            words[2] = "" + (Long.parseLong(words[2]) - 1);
        }
        return String.join(" ", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uuid()",
                "'\\xFF\\x00\\x01\\x02'::blob",
                "interval 3 month",
                "time '02:00:00'",
                "12345678901234567890.5::decimal(38,2)",
                "170141183460469231731687303715884105727::hugeint",
                "now()",
                "1.5::decimal(4,2)",
                "'{\"a\": 1}'::json",
                "[1, 2, null]",
                "{'a': 'x', 'b': '\\x00'::blob}",
                "'nan'::double",
            })
    void anIgnoredColumnMayBeOfAnyType(String value) throws IOException, SQLException {
        assertEquals(List.of("rows 1", "children 1"), beside(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "103081234.00::decimal(11,2)",
                "103081234::decimal(9,0)",
                "103081234.00::decimal(18,2)",
                "103081234.00::decimal(38,2)",
                "10308.1230::decimal(38,4)",
                "103081234::bigint",
                "103081234.0::double",
                "'0103081234'::blob",
                "['x', '010308-1234']",
                "{'a': {'b': '0103081234'}}",
            })
    void aPersonNumberIsFoundInAnIgnoredColumnOfAnyType(String value) throws IOException, SQLException {
        assertEquals(List.of("rows 1", "fault person-number 1 [4] 1", "rejected person-number 1 [4]"), beside(value));
    }

    /** DuckDB writes no such bytes; other programs do. */
    @ParameterizedTest
    @CsvSource({"0103081234, 1", "x103081234, 1", "\u00FF103081234, 1", "3103081234, 1", "9999999999, 0"})
    void aPersonNumberIsFoundInBytesOfFixedLength(String value, int faults) throws IOException {
        Path file = folder.resolve("a.parquet");
        MessageType schema = MessageTypeParser.parseMessageType("message m { required binary person_id (STRING);"
                + " required int32 birth_year; required binary gmfcs (STRING); required binary kommune (STRING);"
                + " required fixed_len_byte_array(10) note; }");
        try (var writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(schema)
                .build()) {
            writer.write(new SimpleGroup(schema)
                    .append("person_id", "p1")
                    .append("birth_year", 2008)
                    .append("gmfcs", "I")
                    .append("kommune", "Vejle")
                    .append("note", Binary.fromConstantByteArray(value.getBytes(StandardCharsets.ISO_8859_1))));
        }
        List<String> found = found(file, new ParquetOpener(new LocalStore()));
        assertEquals(faults, found.contains("fault person-number 1 [4] 1") ? 1 : 0, found::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008.00::decimal(6,2)|1::decimal(1,0)|uuid()",
                "2008::decimal(38,0)|1.0::float|7::decimal(20,1)",
                "'2008'::blob|'I'::blob|'p'::blob",
            })
    void columnsThatAreReadMayBeNumbersWithAScaleOrBytes(String year, String level, String person)
            throws IOException, SQLException {
        assertEquals(
                List.of("rows 1", "children 1"),
                read("select %s as person_id, %s as birth_year, %s as gmfcs, 'Vejle' as kommune"
                        .formatted(person, year, level)));
    }

    @Test
    void whatIsNoNumberIsMissing() throws IOException, SQLException {
        assertEquals(
                List.of(
                        "rows 3",
                        "children 1",
                        "fault birth-missing 1 [1] 2",
                        "rejected birth-missing 1 [1]",
                        "rejected birth-missing 2 [1]"),
                read("select 'p' || i as person_id, [double 'nan', double '-infinity', 2008][i] as birth_year,"
                        + " 'I' as gmfcs, 'Vejle' as kommune from range(1, 4) r(i)"));
    }

    @Test
    void aMomentInUtcIsNoBirthDateAndALocalOneIs() throws IOException, SQLException {
        String child = "select 'p1' as person_id, %s as birth_date, 'I' as gmfcs, 'Vejle' as kommune";
        assertEquals(List.of("rows 1", "children 1"), read(child.formatted("timestamp '2008-01-01 00:00:00'")));
        assertEquals(
                List.of("column_of_other_type a:0 [birth_date] birth_date"),
                refusal(child.formatted("timestamptz '2008-01-01 00:00:00+01'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 as \"010308-1234\"", "{'0103081234': 1} as note"})
    void aPersonNumberInANameRefusesTheFileAndIsNotRepeated(String column) throws IOException, SQLException {
        assertEquals(List.of("person_number a:0 []"), refusal("select 'p1' as person_id, " + CHILD + ", " + column));
    }

    @Test
    void aNameIsFoundWithSpacesAroundIt() throws IOException, SQLException {
        assertEquals(
                List.of("rows 1", "fault person-number 1 [4] 1", "rejected person-number 1 [4]"),
                read("select 'p1' as \" person_id \", 2008 as \"birth_year \", 'I' as \" gmfcs\", 'Vejle' as kommune,"
                        + " '0103081234' as \" note \""));
    }

    @Test
    void aFileOfMoreColumnsThanTextMayHaveIsRefused() throws IOException, SQLException {
        StringBuilder many = new StringBuilder("select 'p1' as person_id, " + CHILD);
        for (int column = 0; column < 997; column++) {
            many.append(", 1 as c").append(column);
        }
        assertEquals(List.of("too_many_columns a:0 []"), refusal(many.toString()));
    }
}
