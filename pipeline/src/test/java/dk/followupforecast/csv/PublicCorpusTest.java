package dk.followupforecast.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.followupforecast.command.ProgramRun;
import dk.followupforecast.fixture.SystemTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that others have collected: csv-spectrum, and the big list of naughty strings (blns). */
class PublicCorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STRINGS_OF_A_CASE = 25;

    /** The one file that is refused: its authors' program had lost letters before they saved it. */
    private static final String HOLDS_LOST_LETTERS = "location_coordinates.csv";

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheSpectrumIsReadAsItsAuthorsSay() throws IOException {
        Path spectrum = SystemTool.findPackage("csv-spectrum");
        int read = 0;
        try (Stream<Path> files = Files.list(spectrum.resolve("csvs"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                CsvReading reading = CsvReading.of(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (name.equals(HOLDS_LOST_LETTERS)) {
                    assertEquals(List.of("bad_character f.csv:2 [] U+FFFD"), reading.said());
                    continue;
                }
                assertEquals(List.of(), reading.said(), name);
                assertEquals(
                        expected(spectrum.resolve("json").resolve(name.replace(".csv", ".json"))),
                        found(reading),
                        name);
                read++;
            }
        }
        assertTrue(read >= 10, "files: " + read);
    }

    private static List<List<String>> expected(Path json) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : JSON.readTree(json.toFile())) {
            List<String> values = new ArrayList<>();
            row.properties()
                    .forEach(field -> values.add(
                            field.getKey() + "=" + plain(field.getValue().asText())));
            rows.add(values);
        }
        return rows;
    }

    private static List<List<String>> found(CsvReading reading) {
        List<String> header = reading.table().orElseThrow().header();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : reading.rows()) {
            List<String> values = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                values.add(header.get(at) + "=" + plain(row.get(at)));
            }
            rows.add(values);
        }
        return rows;
    }

    /** A break within a value is told as the file has it, by them as a line feed. */
    private static String plain(String value) {
        return value.replace("\r\n", "\n");
    }

    private static List<String> naughtyStrings() throws IOException {
        List<String> strings = new ArrayList<>();
        Path list = SystemTool.findPackage("blns").resolve("resources/blns.json");
        JSON.readTree(list.toFile()).forEach(string -> strings.add(string.asText()));
        assertTrue(strings.size() > 400, "strings: " + strings.size());
        return strings;
    }

    @Test
    void noStringAsAnAreaBringsTheProgramDown() throws IOException {
        for (List<String> strings : parts(naughtyStrings())) {
            StringBuilder rows = new StringBuilder("kommune;III-V 2008\nVejle;2\n");
            strings.forEach(string ->
                    rows.append('"').append(string.replace("\"", "\"\"")).append("\";1\n"));
            Path file = Files.writeString(folder.resolve("areas.csv"), rows);
            ProgramRun run = ProgramRun.of("check", file.toString(), "--language", "en");
            assertEquals(3, run.exitCode(), () -> String.join("\n", strings));
            assertNoTrace(run);
        }
    }

    @Test
    void noStringAsATitleOrAGroupBringsTheProgramDownOrBecomesAFormula() throws IOException {
        int accepted = 0;
        for (List<String> strings : parts(naughtyStrings())) {
            Path made = Files.createDirectories(folder.resolve("case"));
            Files.writeString(made.resolve("a.csv"), "kommune;III-V 2008\nVejle;2\nVarde;1\n");
            StringBuilder yaml =
                    new StringBuilder("title: {da: " + quoted(strings.get(0)) + ", en: x}\narea-groups:\n");
            for (int at = 0; at < strings.size(); at++) {
                yaml.append("  - {code: g" + at + ", name: " + quoted(strings.get(at) + " " + at))
                        .append(", view: municipality, members: [Vejle, Varde]}\n");
            }
            Files.writeString(made.resolve("case.yaml"), yaml);
            Path output = folder.resolve("out");
            ProgramRun run =
                    ProgramRun.of("run", made.toString(), "--formats", "csv,html", "--output", output.toString());
            assertTrue(run.exitCode() == 0 || run.exitCode() == 3, run::err);
            assertNoTrace(run);
            if (run.exitCode() == 0) {
                accepted++;
                try (Stream<Path> tables = Files.list(output.resolve("tables"))) {
                    for (Path table : tables.toList()) {
                        assertNoFormula(table);
                    }
                }
                assertNoMarkup(Files.readString(output.resolve("annex.html")));
            }
        }
        assertTrue(accepted > 0, "some of these strings are harmless titles");
    }

    private static String quoted(String text) throws IOException {
        return JSON.writeValueAsString(text);
    }

    private static List<List<String>> parts(List<String> strings) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < strings.size(); from += STRINGS_OF_A_CASE) {
            parts.add(strings.subList(from, Math.min(strings.size(), from + STRINGS_OF_A_CASE)));
        }
        return parts;
    }

    private static void assertNoTrace(ProgramRun run) {
        String said = run.out() + run.err();
        assertFalse(said.contains("\tat dk.") || said.contains("\tat java."), said);
    }

    /** What a spreadsheet would calculate: of what begins so, a number alone is none. */
    private static boolean isFormula(String value) {
        String seen = value.replaceAll("[\\p{Cf}\\p{Zs}]", " ").strip();
        return seen.matches("(?s)[-=+@\uFF1D\uFF0B\uFF0D\uFF20].*") && !seen.matches("-?[0-9]+([.][0-9]+)?");
    }

    @Test
    void aSumIsAFormulaAndANumberIsNone() {
        assertTrue(isFormula("-1+1") && isFormula("+1") && isFormula(" =1") && isFormula("\u200B@x"));
        assertFalse(isFormula("-1") || isFormula("-1.5") || isFormula("1-1") || isFormula("'=1"));
    }

    private static void assertNoFormula(Path table) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(table), CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                for (String value : row) {
                    assertFalse(isFormula(value), value);
                }
            }
        }
    }

    /** Of the markup in these strings nothing may be markup of the page. */
    private static void assertNoMarkup(String page) {
        assertFalse(
                page.matches("(?is).*<(?:script[^>]*>\\s*alert|img src=x|iframe|svg/onload|marquee).*"),
                "markup of an input");
    }
}
