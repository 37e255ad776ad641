package dk.followupforecast.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.csv.CsvText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet would calculate, wherever an input can have them, are texts in every table and workbook. */
class FormulaInjectionTest {

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
                "-2x",
                "-1+1",
                "+1-1",
                "-1e3",
                "-1,5"
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

    static List<String> beginnings() {
        return CaseOfFormulas.BEGINNINGS;
    }

    /** The workbook's own way to keep a text a text when somebody edits it, which a table of text alone has not. */
    @ParameterizedTest
    @MethodSource("beginnings")
    void aTitleOfACaseIsATextOnEverySheetAndInEveryTable(String title) throws IOException {
        Path output = CaseOfFormulas.run(CaseOfFormulas.write(folder, title), folder.resolve("out"));
        int titles = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(output.resolve("capacity.xlsx")))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        titles += assertText(cell, title) ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(titles >= 1, "cells that begin with the title: " + titles);
    }

    private static boolean assertText(Cell cell, String title) {
        assertNotEquals(CellType.FORMULA, cell.getCellType(), () -> cell.toString());
        String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        if (!text.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0) {
            assertTrue(cell.getCellStyle().getQuotePrefixed(), text);
        }
        return text.startsWith(title.strip());
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
