package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final String SAMPLE = "input/sample-register";
    private static final String ANNEX = "cpop-15-18-annex-2024";

    private static final String HEADER =
            "person_id,hospital_code,hospital,municipality_code,municipality,gmfcs,gmfcs_group,"
                    + "birth_year,age_reached,follow_up_number,follow_ups_planned,first";

    /** Stands for what must be nowhere but in the files. */
    private static final String CANARY = "kanarie";

    @TempDir
    Path folder;

    private ProgramRun calendar(String register, String output, int year, String... more) {
        List<String> line = new ArrayList<>(List.of("calendar", register, "--year", "" + year, "--output"));
        line.add(folder.resolve(output).toString());
        line.addAll(List.of(more));
        if (!line.contains("--engine")) {
            line.addAll(List.of("--engine", "local"));
        }
        return ProgramRun.of(line.toArray(String[]::new));
    }

    private List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        assertEquals(HEADER, lines.get(0));
        return lines.subList(1, lines.size());
    }

    /** The rows of all files of a folder, by the name of the area in the rows. */
    private Map<String, List<String>> rowsByArea(String in, boolean byHospital) throws IOException {
        Map<String, List<String>> byArea = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            for (Path file : files.sorted().toList()) {
                for (String row : rows(folder.relativize(file).toString())) {
                    byArea.computeIfAbsent(row.split(",", -1)[byHospital ? 2 : 4], area -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        return byArea;
    }

    private static String plain(String row) {
        String[] cells = row.split(",", -1);
        return String.join(",", cells[0], cells[5], cells[7], cells[8], cells[9], cells[10], cells[11]);
    }

    @ParameterizedTest
    @CsvSource({
        "cpop-15-18-annex-2024,2024,hospital",
        "cpop-15-18-annex-2024,2027,municipality",
        "cpop-15-18-annex-2024,2040,hospital",
        "cpop-15-17-national,2024,municipality",
        "cpop-15-17-national,2026,hospital",
        "cpop-0-14,2023,hospital",
    })
    void thoseListedAreThoseThatAPlainReadingFindsInTheOrderOfTheRegister(String rule, int year, String by)
            throws IOException {
        boolean byHospital = by.equals("hospital");
        assertEquals(
                0, calendar(SAMPLE, "out", year, "--rule", rule, "--by", by).exitCode());
        Map<String, List<String>> listed = new TreeMap<>();
        rowsByArea("out/" + (byHospital ? "hospitals" : "municipalities"), byHospital)
                .forEach((area, rows) ->
                        listed.put(area, rows.stream().map(CalendarTest::plain).toList()));
        Map<String, List<String>> expected = PlainCallList.of(Path.of(SAMPLE, "register.csv"), rule, year, byHospital);
        assertTrue(expected.size() > 3, expected::toString);
        assertEquals(expected, listed);
    }

    @ParameterizedTest
    @CsvSource({"cpop-15-18-annex-2024,hospital", "cpop-15-17-national,municipality"})
    void rowsOfEachAreaAreAsManyAsTheForecastSays(String rule, String by) throws IOException {
        ProgramRun.of(
                "run",
                SAMPLE,
                "--rule",
                rule,
                "--formats",
                "csv",
                "--engine",
                "local",
                "--output",
                "" + folder.resolve("run"));
        List<String> forecast = Files.readAllLines(folder.resolve("run/tables/forecast.csv"));
        String name = by.equals("hospital") ? "hospitals" : "municipalities";
        for (int year : List.of(2024, 2025, 2031)) {
            calendar(SAMPLE, "out", year, "--rule", rule, "--by", by);
            Map<String, Integer> listed = new TreeMap<>();
            try (Stream<Path> files = Files.list(folder.resolve("out/" + name))) {
                for (Path file : files.toList()) {
                    String code = file.getFileName().toString().replaceAll("[.]csv$|-.*", "");
                    listed.put(
                            code.replaceFirst("^0", ""),
                            rows("" + folder.relativize(file)).size());
                }
            }
            Map<String, Integer> expected = new TreeMap<>();
            for (String line : forecast) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals(rule)
                        && cells[2].equals(by)
                        && cells[5].equals("" + year)
                        && cells[6].equals("all")) {
                    expected.put(cells[3].replaceFirst("^0", ""), Integer.valueOf(cells[7]));
                }
            }
            assertTrue(expected.size() > 3, expected::toString);
            assertEquals(expected, listed);
        }
    }

    @Test
    void eitherEngineAndAnyPartsGiveTheSameBytes() throws IOException {
        for (String parts : List.of("1", "3")) {
            ProgramRun.of(
                    "synthesise",
                    "--children",
                    "700000",
                    "--seed",
                    "5",
                    "--parts",
                    parts,
                    "--output",
                    "" + folder.resolve(parts));
        }
        SortedMap<String, String> expected = null;
        for (String register : List.of("1", "3")) {
            for (String engine : List.of("local", "spark")) {
                ProgramRun run = calendar("" + folder.resolve(register), "out", 2026, "--engine", engine);
                assertEquals(0, run.exitCode(), run::err);
                SortedMap<String, String> hashes = SavedRun.hashes(folder.resolve("out"));
                hashes.remove("manifest.json");
                assertEquals(4, hashes.size(), hashes::toString);
                expected = expected == null ? hashes : expected;
                assertEquals(expected, hashes, register + " " + engine);
            }
        }
    }

    @Test
    void parquetHoldsTheSameRowsAndTheSameBytesEachTime() throws IOException, SQLException {
        assertEquals(0, calendar(SAMPLE, "csv", 2026).exitCode());
        assertEquals(0, calendar(SAMPLE, "one", 2026, "--format", "parquet").exitCode());
        assertEquals(
                0,
                calendar(SAMPLE, "two", 2026, "--format", "parquet", "--engine", "spark")
                        .exitCode());
        assertEquals(SavedRun.hashes(folder.resolve("one")), SavedRun.hashes(folder.resolve("two")));
        List<String> read = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "from read_parquet('" + folder.resolve("one/hospitals/odense.parquet") + "')")) {
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(rows.getString(column));
                }
                read.add(String.join(",", cells));
            }
        }
        assertFalse(read.isEmpty());
        assertEquals(rows("csv/hospitals/odense.csv"), read);
    }

    private Path made(String settings, String... rows) throws IOException {
        Path made = Files.createDirectories(folder.resolve("case"));
        Files.writeString(made.resolve("case.yaml"), "rule: " + ANNEX + "\nrows-left-out: zero\n" + settings);
        List<String> lines = new ArrayList<>(List.of("person_id,birth_year,gmfcs,municipality,hospital"));
        lines.addAll(List.of(rows));
        // Every level and year that the rule asks for in 2026 is there.
        for (String level : List.of("I", "II", "III", "IV", "V")) {
            lines.add("first" + level + ",2007," + level + ",Kolding,Kolding");
            lines.add("last" + level + ",2012," + level + ",Kolding,Kolding");
        }
        Files.writeString(made.resolve("register.csv"), String.join("\n", lines) + "\n");
        return made;
    }

    @Test
    void repeatedPersonsAreListedOnceAndThoseWithoutAnAreaInAFileOfTheirOwn() throws IOException {
        Path made = made(
                "register:\n  duplicate-person: drop\n  two-municipalities: not-recorded\n  hospital-missing: not-recorded\n"
                        + "  gmfcs-missing: not-recorded\n",
                CANARY + "1,2009,I,Vejle,Kolding",
                CANARY + "1,2009,I,Vejle,Kolding",
                CANARY + "2,2009,II,Vejle,",
                CANARY + "3,2009,III,Vejle,Kolding",
                CANARY + "3,2009,III,Kolding,Kolding",
                CANARY + "4,2009,,Kolding,Kolding");
        ProgramRun byHospital = calendar("" + made, "out", 2026, "--language", "en");
        assertEquals(0, byHospital.exitCode(), byHospital::err);
        assertEquals(
                List.of(
                        CANARY + "1,kolding,Kolding,630,Vejle,I,I-II,2009,17,1,1,true",
                        CANARY + "3,kolding,Kolding,,,III,III-V,2009,17,2,3,false"),
                rows("out/hospitals/kolding.csv"));
        assertEquals(
                List.of(CANARY + "2,,,630,Vejle,II,I-II,2009,17,1,1,true"), rows("out/hospitals/not-recorded.csv"));
        assertTrue(byHospital.err().contains("to say whether they are due: 1."), byHospital::err);
        assertFalse((byHospital.out() + byHospital.err()).contains(CANARY));
        calendar("" + made, "two", 2026, "--by", "municipality");
        assertEquals(1, rows("two/municipalities/not-recorded.csv").size());
        assertEquals(List.of(), rows("two/municipalities/0621-kolding.csv"));
        assertEquals(2, rows("two/municipalities/0630-vejle.csv").size());
        assertFalse(Files.readString(folder.resolve("two/manifest.json")).contains(CANARY));
    }

    private void assertNothingIsLeft(ProgramRun refused, int exitCode) throws IOException {
        assertEquals(exitCode, refused.exitCode(), refused::err);
        assertEquals("", refused.out());
        assertFalse(refused.err().contains(CANARY), refused::err);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("case")), left.toList());
        }
    }

    @Test
    void aRegisterThatACheckRefusesLeavesNothing() throws IOException {
        Path made = made("", CANARY + "1,2009,I,Vejle,Kolding", CANARY + "1,2009,I,Vejle,Kolding");
        assertNothingIsLeft(calendar("" + made, "out", 2026), 3);
    }

    @Test
    void aYearThatWouldNotBeWholeLeavesNothing() throws IOException {
        Path made = made("", CANARY + "1,2009,I,Vejle,Kolding");
        ProgramRun refused = calendar("" + made, "out", 2035, "--language", "en");
        assertNothingIsLeft(refused, 3);
        assertTrue(refused.err().contains("Years that can be listed: 2024"), refused::err);
    }

    @ParameterizedTest
    @CsvSource({"=", "+", "-", "@", "\uFF1D"})
    void whatASpreadsheetWouldCalculateIsNotWrittenAsText(String sign) throws IOException {
        Path made = made("", CANARY + "1,2009,I,Vejle,Kolding", sign + CANARY + ",2009,I,Vejle,Kolding");
        ProgramRun refused = calendar("" + made, "out", 2026, "--language", "en");
        assertNothingIsLeft(refused, 3);
        assertTrue(refused.err().contains("register.csv, line 3, column \"person_id\""), refused::err);
        assertEquals(0, calendar("" + made, "out", 2026, "--format", "parquet").exitCode());
        // Whoever is not due is not written.
        assertEquals(0, calendar("" + made, "other", 2025).exitCode());
    }

    @Test
    void quotesAndLettersOfAnyKindComeThroughWhole() throws IOException {
        Path made = made("", "\"" + CANARY + ",\"\"æ\"\"\",2009,I,Vejle,Kolding");
        assertEquals(0, calendar("" + made, "out", 2026).exitCode());
        assertTrue(rows("out/hospitals/kolding.csv").get(0).startsWith("\"" + CANARY + ",\"\"æ\"\"\",kolding,"));
    }

    @Test
    void aCaseOfCountsAndARegisterWithoutHospitalsAreWrongUsage() throws IOException {
        ProgramRun counts = calendar("input/syddanmark-2024", "out", 2026, "--language", "en");
        assertEquals(2, counts.exitCode());
        assertTrue(counts.err().contains("holds no register"), counts::err);
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(SAMPLE, "register.csv"))) {
            lines.add(line.substring(0, line.lastIndexOf(',')));
        }
        Path register = Files.write(folder.resolve("register.csv"), lines);
        ProgramRun byHospital = calendar("" + register, "out", 2026, "--by", "hospital", "--language", "en");
        assertEquals(2, byHospital.exitCode(), byHospital::err);
        assertTrue(byHospital.err().contains("The register names no hospitals."), byHospital::err);
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals(0, calendar("" + register, "out", 2026).exitCode());
        assertTrue(Files.exists(folder.resolve("out/municipalities")));
        assertEquals(2, ProgramRun.of("calendar", SAMPLE).exitCode());
        assertEquals(2, ProgramRun.of("calendar", "--year", "2026").exitCode());
    }

    @Test
    void theListBeforeStaysAndWhatIsNotOursIsLeftAlone() throws IOException {
        assertEquals(0, calendar(SAMPLE, "out", 2026).exitCode());
        assertEquals(0, calendar(SAMPLE, "out", 2027).exitCode());
        assertNotEquals(SavedRun.hashes(folder.resolve("out")), SavedRun.hashes(folder.resolve("out.previous")));
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/letter.txt"), "x");
        assertEquals(5, calendar(SAMPLE, "mine", 2026).exitCode());
        assertEquals("x", Files.readString(folder.resolve("mine/letter.txt")));
    }

    @Test
    void theTotalsAreToldByArea() {
        ProgramRun told = calendar(SAMPLE, "out", 2026, "--language", "en");
        assertTrue(told.out().startsWith("Due in 2026 under the rule "), told::out);
        for (String line : List.of("Aabenraa", "Esbjerg", "Kolding", "Odense", "In all")) {
            assertTrue(told.out().contains("  " + line), told::out);
        }
    }
}
