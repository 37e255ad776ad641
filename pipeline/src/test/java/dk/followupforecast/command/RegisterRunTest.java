package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a case with a register, as the shell would see it. */
class RegisterRunTest {

    private static final String HEADER = "person_id;birth_year;gmfcs;municipality\n";

    @TempDir
    Path folder;

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Path run(String name) {
        Path output = folder.resolve("out-" + name);
        ProgramRun run = ProgramRun.of(
                "run", folder.resolve(name).toString(), "--formats", "csv", "--output", output.toString());
        assertEquals(0, run.exitCode(), run::err);
        return output;
    }

    @Test
    void aRegisterGivesTheFiguresOfTheCountExtractOfTheSameChildren() throws IOException {
        Random random = new Random(5);
        List<String> areas = List.of("Vejle", "Odense", "Kolding");
        List<String> levels = List.of("I", "II", "III", "IV", "V");
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (String area : areas) {
            for (int year = 2005; year <= 2014; year++) {
                for (String level : levels) {
                    counts.put(area + ";" + year + ";" + level, 0);
                }
            }
        }
        List<StringBuilder> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            parts.add(new StringBuilder(HEADER));
        }
        for (int child = 0; child < 400; child++) {
            String area = areas.get(random.nextInt(3));
            int year = child < 2 ? 2005 + 9 * child : 2005 + random.nextInt(10);
            String level = levels.get(random.nextInt(5));
            counts.merge(area + ";" + year + ";" + level, 1, Integer::sum);
            parts.get(child % 3)
                    .append(String.join(";", "p" + child, Integer.toString(year), level, area))
                    .append('\n');
        }
        for (int part = 0; part < 3; part++) {
            write("register/r-" + part + ".csv", parts.get(part).toString());
        }
        StringBuilder extract = new StringBuilder("kommune;birth_year;gmfcs;children\n");
        counts.forEach((key, children) ->
                extract.append(key).append(';').append(children).append('\n'));
        write("counts/counts.csv", extract.toString());
        Path counted = run("counts");
        Path registered = run("register");
        for (String table : List.of("cohorts", "forecast", "reconciliation")) {
            String file = "tables/" + table + ".csv";
            assertEquals(Files.readString(counted.resolve(file)), Files.readString(registered.resolve(file)), table);
        }
        assertFalse(Files.exists(counted.resolve("tables/rejected_rows.csv")));
        assertEquals("file,line,column,reason\r\n", Files.readString(registered.resolve("tables/rejected_rows.csv")));
    }

    @Test
    void aRunListsRejectedRowsAndNamesTheFilesAndChoicesItIsMadeOf() throws IOException {
        write("c/case.yaml", "register:\n  gmfcs-missing: drop\n  ragged-row: drop\n  duplicate-person: drop\n");
        write("c/r.csv", HEADER + "a;2008;I;Vejle\na;2008;I;Vejle\nb;2008;;Vejle\nKanarie\n");
        Path output = run("c");
        assertEquals(
                "file,line,column,reason\r\nr.csv,3,,duplicate-person\r\nr.csv,4,gmfcs,gmfcs-missing\r\nr.csv,5,,ragged-row\r\n",
                Files.readString(output.resolve("tables/rejected_rows.csv")));
        JsonNode manifest =
                new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
        JsonNode input = manifest.get("inputs").get(manifest.get("inputs").size() - 1);
        assertEquals("r.csv", input.get("file").asText());
        assertEquals(Files.size(folder.resolve("c/r.csv")), input.get("bytes").asLong());
        assertEquals(64, input.get("sha256").asText().length());
        assertEquals("drop", manifest.at("/register/gmfcs-missing").asText());
        assertEquals("refuse", manifest.at("/register/two-municipalities").asText());
        assertEquals(1900, manifest.at("/register/birth-years/from").asInt());
        assertTrue(manifest.get("outputs").toString().contains("tables/rejected_rows.csv"));
        JsonNode described =
                new ObjectMapper().readTree(output.resolve("datapackage.json").toFile());
        assertEquals("rejected_rows", described.at("/resources/4/name").asText());
        try (var all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("Kanarie"), file::toString);
            }
        }
    }

    @Test
    void whatIsShownNamesARegisterOnceAndSaysHowManyRowsAreInNoFigure() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER).append("x;2008;;Vejle\n");
        for (int year = 1998; year <= 2026; year++) {
            rows.append("p").append(year).append(';').append(year).append(";I;Vejle\n");
        }
        write("c/case.yaml", "register: {gmfcs-missing: drop}\n");
        write("c/r.csv", rows.toString());
        String path = folder.resolve("c").toString();
        Path output = folder.resolve("out");
        ProgramRun run =
                ProgramRun.of("run", path, "--formats", "csv,html", "--language", "en", "--output", output.toString());
        String left = "1 of 30 rows of the register are in no figure";
        assertTrue(run.out().contains(left), () -> run.out() + run.err());
        assertTrue(Files.readString(output.resolve("annex.html")).contains(left));
        ProgramRun explained = ProgramRun.of("explain", path, "--area", "Vejle", "--year", "2030", "--language", "en");
        assertTrue(explained.out().contains("r.csv"), () -> explained.out() + explained.err());
        assertFalse(explained.out().contains("line 0"), explained::out);
        assertFalse(explained.out().contains("r.csv; r.csv"), explained::out);
    }

    @Test
    void whatIsNotRecordedIsToldByWhereTheChildIsMissing() throws IOException {
        write("c/case.yaml", "register: {hospital-missing: not-recorded, gmfcs-missing: not-recorded}\n");
        write("c/r.csv", "person_id;birth_year;gmfcs;municipality;hospital\na;2008;I;Vejle;\nb;2008;;Vejle;Kolding\n");
        ProgramRun run = ProgramRun.of("check", folder.resolve("c").toString(), "--language", "en");
        String said = run.out() + run.err();
        assertTrue(said.contains("in the municipalities' only if a municipality is recorded"), said);
        assertTrue(said.contains("in no forecast, as case.yaml says (gmfcs-missing: not-recorded)"), said);
    }

    @Test
    void checkWritesALineForEachRejectedRowWithoutItsValues() throws IOException {
        write("c/r.csv", HEADER + "a;2008;Kanarie;Vejle\nb;2008;Kanarie;Kanarie\na;2009;I;Vejle;Kanarie\n");
        Path notices = folder.resolve("notices.csv");
        for (String debug : List.of("--language=da", "--debug")) {
            ProgramRun run =
                    ProgramRun.of("check", folder.resolve("c").toString(), "--notices", notices.toString(), debug);
            assertEquals(3, run.exitCode());
            String said = run.out() + run.err() + Files.readString(notices);
            assertFalse(said.contains("Kanarie"), said);
            assertEquals(
                    List.of(
                            "error,gmfcs-unknown,r.csv,2,gmfcs,,Rækken tæller ikke med.",
                            "error,gmfcs-unknown,r.csv,3,gmfcs,,Rækken tæller ikke med.",
                            "error,municipality-unknown,r.csv,3,municipality,,Rækken tæller ikke med.",
                            "error,ragged-row,r.csv,4,,,Rækken tæller ikke med."),
                    Files.readAllLines(notices).stream()
                            .filter(line -> line.contains("Rækken tæller ikke"))
                            .toList());
        }
    }

    @Test
    void aRefusedRegisterLeavesNoOutput() throws IOException {
        write("c/r.csv", HEADER + "a;2008;I;Vejle\n0101081234;2008;I;Vejle\n");
        Path output = folder.resolve("out");
        ProgramRun run = ProgramRun.of("run", folder.resolve("c").toString(), "--output", output.toString(), "--debug");
        assertEquals(3, run.exitCode());
        assertFalse(Files.exists(output));
        assertFalse(run.err().contains("0101081234"), run::err);
    }
}
