package dk.followupforecast.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.command.ProgramRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs from the real world, each with what must come out of it: these counts and warnings, or a refusal in these words. They
 * stand in {@code src/test/resources/corpus}, by theme. With {@code -Dgolden.update=true} what the program says is written
 * beside them; the diff is what is reviewed.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("pipeline/src/test/resources/corpus");

    /** What {@code check} says in Danish, case by case, in files of the same names. */
    private static final Path DANISH = CORPUS.resolve("danish");

    /** A replacement character: a letter that was lost on the way. */
    private static final String LOST = "\uFFFD";

    @TempDir
    Path folder;

    private static List<Path> listThemes() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theCorpusIsLargeAndNoNameIsUsedTwice() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path theme : listThemes()) {
            for (CorpusCase input : CorpusCase.list(Files.readAllLines(theme))) {
                assertTrue(names.add(input.name()), input.name());
            }
        }
        assertTrue(names.size() >= 150, "cases: " + names.size());
    }

    @TestFactory
    Stream<DynamicContainer> everyInputGetsItsAnswer() throws IOException {
        return listThemes().stream().map(this::theme);
    }

    private DynamicContainer theme(Path theme) {
        try {
            List<CorpusCase> cases = CorpusCase.list(Files.readAllLines(theme));
            Path danishFile = DANISH.resolve(theme.getFileName());
            if (Boolean.getBoolean("golden.update")) {
                List<String> lines = new ArrayList<>();
                List<String> danishLines = new ArrayList<>();
                for (CorpusCase input : cases) {
                    Answer answer = answer(input);
                    lines.addAll(input.lines(answer.english()));
                    danishLines.add(CorpusCase.CASE + input.name());
                    danishLines.addAll(answer.danish());
                }
                Files.write(theme, lines);
                Files.write(danishFile, danishLines);
                cases = CorpusCase.list(lines);
            }
            Map<String, List<String>> danish = readDanish(danishFile);
            assertEquals(cases.stream().map(CorpusCase::name).toList(), List.copyOf(danish.keySet()));
            return DynamicContainer.dynamicContainer(
                    theme.getFileName().toString(),
                    cases.stream()
                            .map(input -> DynamicTest.dynamicTest(
                                    input.toString(), () -> compare(input, danish.get(input.name())))));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines below the name of each case. */
    private static Map<String, List<String>> readDanish(Path file) throws IOException {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(CorpusCase.CASE)) {
                lines = new ArrayList<>();
                answers.put(line.substring(CorpusCase.CASE.length()), lines);
            } else {
                lines.add(line);
            }
        }
        return answers;
    }

    private void compare(CorpusCase input, List<String> danish) throws IOException {
        Answer answer = answer(input);
        assertEquals(String.join("\n", input.expected()), String.join("\n", answer.english()));
        assertEquals(String.join("\n", danish), String.join("\n", answer.danish()));
    }

    /** What the program makes of an input, in lines: counts, warnings, or the refusal. */
    private record Answer(List<String> english, List<String> danish) {}

    private Answer answer(CorpusCase input) throws IOException {
        Path place = Files.createTempDirectory(folder, "case");
        Path caseFolder = Files.createDirectory(place.resolve("sag"));
        for (var file : input.files().entrySet()) {
            Path path = caseFolder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path output = place.resolve("out");
        ProgramRun english = run(caseFolder, output, "en");
        ProgramRun danish = ProgramRun.of("check", caseFolder.toString(), "--engine", "local");
        assertEquals(english.exitCode(), danish.exitCode(), input.name());
        for (ProgramRun run : List.of(english, danish)) {
            String said = run.out() + run.err();
            assertFalse(said.contains(LOST), said);
            assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
        }
        assertTrue(english.exitCode() == 0 || english.exitCode() == 3, english::err);
        return new Answer(
                english.exitCode() == 0 ? accepted(output, english) : refused(place, english),
                worthTelling((danish.out() + danish.err()).lines()).toList());
    }

    /** Without what is told of nearly every case. */
    private static Stream<String> worthTelling(Stream<String> lines) {
        return lines.filter(line -> !line.contains("[complete_years]") && !line.contains("[rule_by_default]"));
    }

    private static ProgramRun run(Path caseFolder, Path output, String language) {
        return ProgramRun.of(
                "run",
                caseFolder.toString(),
                "--formats",
                "csv",
                "--engine",
                "local",
                "--language",
                language,
                "--output",
                output.toString());
    }

    private static List<String> refused(Path place, ProgramRun run) throws IOException {
        try (Stream<Path> left = Files.list(place)) {
            assertEquals(List.of(place.resolve("sag")), left.toList(), "nothing may be left of a refused case");
        }
        assertEquals("", run.out());
        return run.err().lines().toList();
    }

    private static List<String> accepted(Path output, ProgramRun run) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(LOST), file.toString());
            }
        }
        List<String> lines = new ArrayList<>(List.of("accepted"));
        try (CSVParser cohorts = CSVParser.parse(
                output.resolve("tables/cohorts.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : cohorts) {
                boolean single = Set.of("hospital", "municipality").contains(row.get("area_level"));
                if (single
                        && !row.get("gmfcs").equals("all")
                        && !row.get("children").isEmpty()) {
                    lines.add(String.join(
                            " ", row.get("area"), row.get("birth_year"), row.get("gmfcs"), row.get("children")));
                }
            }
        }
        worthTelling(run.err().lines()).forEach(lines::add);
        return lines;
    }
}
