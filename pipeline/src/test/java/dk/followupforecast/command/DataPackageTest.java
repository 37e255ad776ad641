package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables as a program would read them, by what the data package says of them. */
class DataPackageTest {

    @TempDir
    static Path folder;

    private static Path output;
    private static JsonNode dataPackage;

    @BeforeAll
    static void run() throws IOException {
        output = folder.resolve("out");
        ProgramRun.of("run", "input/syddanmark-2024", "--formats", "csv", "--output", output.toString());
        dataPackage =
                new ObjectMapper().readTree(output.resolve("datapackage.json").toFile());
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(output.resolve(file), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void everyTableOfTheContractIsDescribedWithItsColumnsInOrder() throws IOException {
        List<String> headers = new ArrayList<>();
        for (JsonNode resource : dataPackage.get("resources")) {
            String path = resource.get("path").asText();
            headers.add(path + ": " + String.join(",", rows(path).get(0).toList()));
            assertEquals(
                    rows(path).get(0).toList(), resource.at("/schema/fields").findValuesAsText("name"));
        }
        assertEquals(
                List.of(
                        "tables/cohorts.csv: view,area_level,area_code,area,birth_year,gmfcs,children,status",
                        "tables/forecast.csv:"
                                + " rule,view,area_level,area_code,area,year,gmfcs,follow_ups,hours,status",
                        "tables/reconciliation.csv:"
                                + " table,area,column,printed,computed,difference,status,explanation",
                        "tables/notices.csv: severity,code,file,line,column,value,message"),
                headers);
    }

    @Test
    void everyValueIsOfTheTypeOfItsField() throws IOException {
        for (JsonNode resource : dataPackage.get("resources")) {
            List<String> types = resource.at("/schema/fields").findValuesAsText("type");
            List<CSVRecord> rows = rows(resource.get("path").asText());
            for (CSVRecord row : rows.subList(1, rows.size())) {
                assertEquals(types.size(), row.size());
                for (int column = 0; column < types.size(); column++) {
                    assertTrue(fits(types.get(column), row.get(column)), row::toString);
                }
            }
        }
    }

    private static boolean fits(String type, String value) {
        return value.isEmpty()
                || switch (type) {
                    case "integer" -> value.matches("-?[0-9]+");
                    case "number" -> value.matches("-?[0-9]+([.][0-9]+)?");
                    case "string" -> true;
                    default -> false;
                };
    }

    @Test
    void tablesArePlainUtf8WithCrLf() throws IOException {
        String text = Files.readString(output.resolve("tables/cohorts.csv"));
        assertEquals('v', text.charAt(0));
        assertEquals(text.lines().count(), text.chars().filter(c -> c == '\r').count());
        assertTrue(text.contains("Ærø"));
    }

    @Test
    void fanoeWhichHasNoRowIsNotReportedAndNotZero() throws IOException {
        List<CSVRecord> fanoe = rows("tables/cohorts.csv").stream()
                .filter(row -> row.get(2).equals("563"))
                .toList();
        assertEquals(18, fanoe.size());
        assertTrue(fanoe.stream()
                .allMatch(row -> row.get(6).isEmpty() && row.get(7).equals("not_reported")));
        assertTrue(rows("tables/forecast.csv").stream()
                .filter(row -> row.get(3).equals("563"))
                .allMatch(row -> row.get(7).isEmpty()
                        && row.get(8).isEmpty()
                        && row.get(9).equals("not_reported")));
    }
}
