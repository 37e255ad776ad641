package dk.followupforecast.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.command.ProgramRun;
import dk.followupforecast.csv.CsvText;
import dk.followupforecast.fixture.SystemTool;
import java.io.IOException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet would calculate, wherever an input can have them, are texts in every table and workbook. */
class FormulaInjectionTest {

    /** With all texts of a case as they may come, a name or title for each way to begin. */
    private static final List<String> BEGINNINGS =
            List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "\uFF1D1+1", "\uFF0B1+1", "\uFF0D1+1", "\uFF20SUM(1)", " =1+1");

    private static final String FORMULA = "table:formula";

    /** Comma, quotation marks, UTF-8, from the first line on, formulas calculated. */
    private static final String AS_FORMULAS = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1x",
                "-",
                "@x",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B =1",
                "\uFF1D1",
                "\uFF0B",
                "\uFF0D",
                "\uFF20",
                "-2x"
            })
    void aTextThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertEquals(
                List.of("'" + text),
                parsed(CsvText.of(List.of("a"), List.of(List.of(text)))).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "-2", "+2", "-2.5", "a=b", "'=1", "Vejle", "\"=1\"", "1-2"})
    void otherTextsAndNumbersStayAsTheyAre(String text) {
        assertEquals(
                List.of(text),
                parsed(CsvText.of(List.of("a"), List.of(List.of(text)))).get(1));
    }

    @Test
    void noTableAndNoWorkbookHasAFormulaInLibreOffice() throws IOException {
        SystemTool.find("localc");
        Path output = run(caseOfFormulas());
        List<Path> files = new ArrayList<>(listTables(output));
        files.add(output.resolve("capacity.xlsx"));
        Path control = Files.writeString(folder.resolve("control.csv"), "a,b\r\n=1+1,2\r\n");
        assertTrue(Files.readString(opened(control)).contains(FORMULA), "the reader must calculate what is a formula");
        int found = 0;
        for (Path file : files) {
            String read = Files.readString(opened(file));
            assertFalse(read.contains(FORMULA), file.toString());
            found += read.contains("=1+1") ? 1 : 0;
        }
        assertTrue(found >= 3, "tables with such texts: " + found);
    }

    @Test
    void aTableThatLibreOfficeHasOpenedAndSavedSaysTheSame() throws IOException {
        SystemTool.find("localc");
        Path output = run(caseOfFormulas());
        for (String table : List.of("forecast", "cohorts")) {
            Path file = output.resolve("tables/" + table + ".csv");
            Path saved = convert(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false");
            assertEquals(parsed(Files.readString(file)), parsed(Files.readString(saved)), table);
        }
    }

    private Path caseOfFormulas() throws IOException {
        Path made = Files.createDirectories(folder.resolve("case"));
        StringBuilder groups = new StringBuilder();
        StringBuilder printed = new StringBuilder("kommune;2024\n");
        for (int at = 0; at < BEGINNINGS.size(); at++) {
            String name = BEGINNINGS.get(at);
            groups.append("  - {code: g" + at + ", name: \"" + name + " " + at + "\", view: municipality, ")
                    .append("members: [Vejle, Varde], aliases: [\"" + name + " alias " + at + "\"]}\n");
            printed.append(name + " alias " + at + ";9\n");
        }
        Files.writeString(made.resolve("a.csv"), "kommune;III-V 2008\nVejle;2\nVarde;1\n");
        Files.writeString(made.resolve("=1+1.csv"), printed);
        Files.writeString(
                made.resolve("case.yaml"),
                "title: {da: \"=1+1\", en: \"=1+1\"}\narea-groups:\n" + groups
                        + "printed-tables:\n  - {file: \"=1+1.csv\", title: {da: \"=1+1 da\", en: \"=1+1 en\"}}\n");
        return made;
    }

    private Path run(Path caseFolder) {
        Path output = folder.resolve("out");
        ProgramRun run =
                ProgramRun.of("run", caseFolder.toString(), "--formats", "csv,xlsx", "--output", output.toString());
        assertEquals(0, run.exitCode(), run::err);
        return output;
    }

    private static List<Path> listTables(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("tables"))) {
            return files.sorted().toList();
        }
    }

    private Path opened(Path file) {
        return convert(file, "fods");
    }

    private Path convert(Path file, String to) {
        Path there = folder.resolve("converted");
        List<String> command = new ArrayList<>(List.of(
                SystemTool.find("localc").toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
        if (file.toString().endsWith(".csv")) {
            command.add("--infilter=" + AS_FORMULAS);
        }
        command.addAll(List.of("--convert-to", to, "--outdir", there.toString(), file.toString()));
        SystemTool.run(folder, command.toArray(String[]::new));
        String name = file.getFileName().toString();
        return there.resolve(
                name.substring(0, name.lastIndexOf('.')) + "." + to.substring(0, to.contains(":") ? 3 : 4));
    }

    private static List<List<String>> parsed(String text) {
        try (CSVParser parser = CSVParser.parse(
                text, CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
