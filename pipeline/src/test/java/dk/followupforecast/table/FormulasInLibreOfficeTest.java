package dk.followupforecast.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.SystemTool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, told to calculate what is a formula, opens and saves all that a run of such texts writes. */
class FormulasInLibreOfficeTest {

    private static final String FORMULA = "table:formula";

    /** Comma, quotation marks, UTF-8, from the first line on, formulas calculated. */
    private static final String AS_FORMULAS = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true";

    private static final String TO_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    @TempDir
    static Path folder;

    private static Path output;

    @BeforeAll
    static void runOnce() throws IOException {
        SystemTool.find("localc");
        output = CaseOfFormulas.run(CaseOfFormulas.write(folder, "=1+1"), folder.resolve("out"));
    }

    private static List<Path> listTables() throws IOException {
        try (Stream<Path> files = Files.list(output.resolve("tables"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void noTableHasAFormula() throws IOException {
        List<Path> files = new ArrayList<>(listTables());
        files.add(Files.writeString(folder.resolve("control.csv"), "a,b\r\n=1+1,2\r\n"));
        Path opened = convert("fods", files);
        int found = 0;
        for (Path table : listTables()) {
            String read = Files.readString(opened.resolve(name(table) + ".fods"));
            assertFalse(read.contains(FORMULA), table.toString());
            found += read.contains("=1+1") ? 1 : 0;
        }
        assertTrue(found >= 3, "tables with such texts: " + found);
        String control = Files.readString(opened.resolve("control.fods"));
        assertTrue(control.contains(FORMULA), "the reader must calculate what is a formula");
    }

    @Test
    void everyTableSaysTheSameWhenSavedAgain() throws IOException {
        Path saved = convert(TO_CSV, listTables());
        for (Path table : listTables()) {
            assertEquals(parsed(table), parsed(saved.resolve(name(table) + ".csv")), table.toString());
        }
        assertTrue(Files.readString(output.resolve("tables/notices.csv")).contains("'-1+1.csv"));
    }

    @Test
    void everyCellOfTheWorkbookHoldsTheSameWhenSavedAgain() throws IOException {
        Path written = output.resolve("capacity.xlsx");
        Map<String, String> cells = cells(written);
        assertEquals(
                cells,
                cells(convert("xlsx:Calc MS Excel 2007 XML", List.of(written)).resolve("capacity.xlsx")));
        for (String text : List.of("=1+1", "-1+1", "@SUM(1)", "\uFF1D1+1", "=1+1 source", "@SUM(1) source")) {
            assertTrue(cells.values().stream().anyMatch(value -> value.contains(text)), text);
        }
    }

    /** What every cell holds by its place; blanks at the end of a text are LibreOffice's to drop. */
    private static Map<String, String> cells(Path file) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String value = cell.getCellType() == CellType.STRING
                                ? cell.getStringCellValue().stripTrailing()
                                : cell.getCellType() + " " + cell;
                        if (!value.isEmpty() && cell.getCellType() != CellType.BLANK) {
                            cells.put(sheet.getSheetName() + " " + cell.getAddress(), value);
                        }
                    }
                }
            }
        }
        return cells;
    }

    private static Path convert(String to, List<Path> files) {
        Path there = folder.resolve("converted-" + to.replaceAll("\\W.*", ""));
        List<String> command = new ArrayList<>(List.of(
                SystemTool.find("localc").toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless"));
        if (!to.startsWith("xlsx")) {
            command.add("--infilter=" + AS_FORMULAS);
        }
        command.addAll(List.of("--convert-to", to, "--outdir", there.toString()));
        files.forEach(file -> command.add(file.toString()));
        SystemTool.run(folder, command.toArray(String[]::new));
        return there;
    }

    private static String name(Path table) {
        return table.getFileName().toString().replace(".csv", "");
    }

    private static List<List<String>> parsed(Path table) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(table), CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }
}
