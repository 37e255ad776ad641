package dk.followupforecast.annex.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Document;
import dk.followupforecast.fixture.SystemTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than the one that wrote it opens the workbook and finds the same in it. */
class WorkbookInLibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void cellsAndTheChartAreTheSameAfterLibreOfficeHasOpenedAndSavedIt() throws IOException {
        XSSFWorkbook saved = saveAnew(WrittenBook.DANISH);
        XSSFWorkbook written = WrittenBook.open(WrittenBook.DANISH);
        assertEquals(written.getNumberOfSheets(), saved.getNumberOfSheets());
        for (int at = 0; at < written.getNumberOfSheets(); at++) {
            XSSFSheet sheet = written.getSheetAt(at);
            assertEquals(cells(sheet), cells(saved.getSheet(sheet.getSheetName())), sheet.getSheetName());
        }
        XSSFChart chart = saved.getSheet("Opfølgninger 1")
                .getDrawingPatriarch()
                .getCharts()
                .get(0);
        assertEquals("Opfølgninger pr. år", chart.getTitleText().getString());
        assertEquals(4, chart.getCTChart().getPlotArea().getBarChartArray(0).sizeOfSerArray());
        assertEquals(
                "'Opfølgninger 1'!$B$7:$H$7",
                chart.getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(1)
                        .getVal()
                        .getNumRef()
                        .getF());
        assertEquals(
                "A5:I9", saved.getTable("follow_ups_hospitals").getCTTable().getRef());
    }

    @Test
    void textThatLooksLikeAFormulaIsTextInLibreOfficeAndInItsCsv() throws IOException {
        List<String> texts = new ArrayList<>(CellTextTest.LIKE_FORMULAS);
        texts.removeIf(text -> text.startsWith("\t"));
        texts.addAll(List.of("0580", "1-2", "_x0041_", "a␀b", "x".repeat(32_767)));
        Document document = WrittenBook.documentOf(WrittenBook.tableOfTexts("Texts", texts));
        byte[] file = WorkbookFile.write(document, List.of());
        convert(file, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,4");
        String csv = Files.readString(folder.resolve("out/book-Texts.csv"), StandardCharsets.UTF_8);
        for (String text : texts) {
            String field = text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
            assertTrue(csv.contains("\n" + field + ";" + field + "\n"), text + " is not in " + csv);
        }
    }

    private XSSFWorkbook saveAnew(byte[] file) throws IOException {
        convert(file, "xlsx:Calc MS Excel 2007 XML");
        return WrittenBook.open(Files.readAllBytes(folder.resolve("out/book.xlsx")));
    }

    private void convert(byte[] file, String to) throws IOException {
        String program = SystemTool.find("localc").toString();
        Files.write(folder.resolve("book.xlsx"), file);
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        SystemTool.run(folder, program, profile, "--headless", "--convert-to", to, "--outdir", "out", "book.xlsx");
    }

    /** What every cell holds, each with its place; blanks at the end of a text are LibreOffice's to drop. */
    private static List<String> cells(XSSFSheet sheet) {
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            String value =
                    switch (cell.getCellType()) {
                        case STRING -> cell.getStringCellValue().stripTrailing();
                        case NUMERIC -> Double.toString(cell.getNumericCellValue());
                        case BLANK -> "";
                        default -> cell.getCellType() + " " + ((XSSFCell) cell).getRawValue();
                    };
            if (!value.isEmpty()) {
                cells.add(cell.getAddress() + " " + value);
            }
        }));
        return cells;
    }
}
