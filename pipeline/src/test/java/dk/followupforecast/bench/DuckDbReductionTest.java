package dk.followupforecast.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program is measured against does the same work: every fault of a row is found there too. */
class DuckDbReductionTest {

    private static final Path REFERENCE = Path.of("input/reference");

    private static final String HEADER = "person_id,birth_date,gmfcs,municipality,hospital";

    private static final List<String> FAULTY = List.of(
            "bcdfghjklm,2010-02-30,I,Vejle,Kolding",
            "bcdfghjkln,2010-2-3,I,Vejle,Kolding",
            "bcdfghjklp,2010/02/03,I,Vejle,Kolding",
            "bcdfghjklp, 210-02-03,I,Vejle,Kolding",
            "bcdfghjklq,1810-02-03,I,Vejle,Kolding",
            "bcdfghjklr,,I,Vejle,Kolding",
            "bcdfghjkls,2010-02-03,VI,Vejle,Kolding",
            "bcdfghjklt,2010-02-03,,Vejle,Kolding",
            "bcdfghjklv,2010-02-03,I,Atlantis,Kolding",
            "bcdfghjklw,2010-02-03,I,,Kolding",
            "bcdfghjklx,2010-02-03,I,Djursland,Kolding",
            "bcdfghjklz,2010-02-03,I,Vejle,Rigshospitalet",
            ",2010-02-03,I,Vejle,Kolding",
            "bcdfghjkbb,2010-02-03,I,Vejle",
            "bcdfghjkbc,2010-02-03,I,Vejle,Kolding,more",
            "bcdfghjkbd",
            "bcdfghjkbf,x 010210-1234,I,Vejle,Kolding",
            "bcdfghjkbg,2010-02-03,610210-1234,Vejle,Kolding",
            "bcdfghjkbh,2010-02-03,I,0102101234,Kolding",
            "bcdfghjkbj,2010-02-03,I,Vejle,102101234",
            "bcdfghjkbk,2010-02-03,0102101234",
            "010210-1234,2010-02-03,I,Vejle,Kolding",
            "3112991234,2010-13-03,I,Vejle,Kolding");

    @TempDir
    Path folder;

    private List<String> rows() {
        List<String> spellings =
                List.of("Vejle", "630", "0630", "VEJLE Kommune", "Ærø", "aeroe", "\"Nordfyn\"", "Odense");
        List<String> hospitals = List.of("Kolding", "OUH", "odense", "Sygehus Sønderjylland", "\"Esbjerg\"");
        List<String> levels = List.of("I", "ii", "3", "IV", "5", "1");
        List<String> sound = IntStream.range(0, 600)
                .mapToObj(at ->
                        "id" + Integer.toString(1000 + at % 590) + "q,20" + (10 + at % 7) + "-0" + (1 + at % 9) + "-1"
                                + at % 10 + "," + levels.get(at % levels.size()) + ","
                                + spellings.get(at % spellings.size()) + ","
                                + hospitals.get(at % hospitals.size()))
                .toList();
        return Stream.concat(sound.stream(), FAULTY.stream()).toList();
    }

    private Path csv(List<String> rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        return Files.write(folder.resolve("register.csv"), lines);
    }

    @Test
    void countsAndRefusesWhatPlainJavaCountsAndRefuses() throws Exception {
        PlainReduction plain = PlainReduction.of(rows());
        DuckDbReduction.Result result = DuckDbReduction.reduce(csv(rows()), REFERENCE, true);
        assertEquals(plain.cohorts(), byKey(result));
        assertEquals(plain.rejected(), result.rejected());
        assertEquals(plain.repeatedPersons(), result.repeatedPersons());
        assertEquals(
                List.of("birth-date", "gmfcs", "hospital", "municipality", "person-id", "person-number", "ragged"),
                List.copyOf(result.rejected().keySet()));
        assertEquals(600, result.children());
        // Ten, and one whose rows are both faulty.
        assertEquals(11, result.repeatedPersons());
    }

    @Test
    void sameCountsWhetherPersonsAreLookedForOrNot() throws Exception {
        Path register = csv(rows());
        DuckDbReduction.Result without = DuckDbReduction.reduce(register, REFERENCE, false);
        assertEquals(DuckDbReduction.reduce(register, REFERENCE, true).cohorts(), without.cohorts());
        assertEquals(-1, without.repeatedPersons());
    }

    @ParameterizedTest
    @CsvSource({"birth_date", "CAST(birth_date AS DATE)"})
    void sameCountsFromParquetWithDatesAsTextOrAsDates(String date) throws Exception {
        List<String> rows = rows().subList(0, 600);
        Path register = csv(rows);
        Path parquet = folder.resolve("register.parquet");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * REPLACE (" + date + " AS birth_date) FROM read_csv('" + register
                    + "', all_varchar = true)) TO '" + parquet + "'");
        }
        DuckDbReduction.Result fromText = DuckDbReduction.reduce(register, REFERENCE, true);
        DuckDbReduction.Result fromParquet = DuckDbReduction.reduce(parquet, REFERENCE, true);
        assertEquals(fromText, fromParquet);
        assertEquals(fromText.checksum(), fromParquet.checksum());
    }

    @Test
    void oneChildMoreGivesAnotherChecksum() throws Exception {
        List<String> rows = rows();
        String all = DuckDbReduction.reduce(csv(rows), REFERENCE, false).checksum();
        assertNotEquals(
                all,
                DuckDbReduction.reduce(csv(rows.subList(1, rows.size())), REFERENCE, false)
                        .checksum());
    }

    private static Map<String, Long> byKey(DuckDbReduction.Result result) {
        return result.cohorts().stream()
                .collect(Collectors.toMap(DuckDbReduction.Cohort::key, DuckDbReduction.Cohort::children));
    }
}
