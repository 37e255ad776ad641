package dk.followupforecast.annex.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.annex.document.TidyTable;
import dk.followupforecast.fixture.SampleTidy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What of a sheet stands on paper, and where the page ends. */
class PaperTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Area", 1),
            Column.number("Follow-ups", "Rule of the annex"),
            Column.number("Follow-ups", "2025"),
            Column.number("Hours", "Difference"));

    private static XSSFSheet sheet(String caption, int rows) {
        List<Row> all = new ArrayList<>();
        for (int at = 0; at < rows; at++) {
            Cell one = WrittenBook.number("1", "1");
            all.add(Row.plain(List.of(new Cell.Words("Area " + at), one, one, one)));
        }
        Plot plot = new Plot("Chart", "One.", List.of(0), List.of(1, 2, 3), "Follow-ups");
        Table table = new Table(1, "sample", "Sample", caption, COLUMNS, all, List.of(), Optional.of(plot));
        byte[] file = WorkbookFile.write(WrittenBook.documentOf(table), List.of());
        return WrittenBook.open(file).getSheet("Sample");
    }

    private static int top(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch()
                .getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getFrom()
                .getRow();
    }

    @Test
    void chartStandsOnThePageOfItsTableWhereBothAreLegible() {
        XSSFSheet sheet = sheet("Short", 30);
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitHeight());
        assertEquals(0, sheet.getRowBreaks().length);
    }

    @Test
    void chartBelowALongTableBeginsAPage() {
        XSSFSheet sheet = sheet("Short", 98);
        assertFalse(sheet.getFitToPage(), "Excel heeds no break where it fits to pages");
        assertArrayEquals(new int[] {top(sheet) - 1}, sheet.getRowBreaks());
        assertTrue(sheet.getPrintSetup().getScale() > 80);
    }

    @Test
    void titleThatIsWiderThanThePrintIsBrokenWithinIt() {
        XSSFSheet narrow = sheet("Short", 3);
        assertEquals(0, narrow.getNumMergedRegions());
        XSSFSheet sheet = sheet("Long title of a narrow table ".repeat(5), 3);
        CellRangeAddress merged = sheet.getMergedRegion(0);
        assertEquals(1, sheet.getNumMergedRegions());
        assertEquals("A1", merged.formatAsString().substring(0, 2));
        assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getWrapText());
        assertTrue(sheet.getRow(0).getHeightInPoints() > 1.8 * narrow.getRow(0).getHeightInPoints());
        String printed = printArea(sheet.getWorkbook());
        assertEquals(printArea(narrow.getWorkbook()), printed, "no title makes the print wider");
        assertEquals("'Sample'!$A$1:$" + column(merged) + "$" + (top(sheet) + NativeChart.HEIGHT_IN_ROWS), printed);
    }

    @Test
    void wordsAfterASharedHeadingOfWordsFollowAColon() {
        XSSFSheet sheet = sheet("Short", 3);
        List<String> headers = new ArrayList<>();
        sheet.getRow(DataSheet.HEADER_ROW).forEach(cell -> headers.add(cell.getStringCellValue()));
        assertEquals(List.of("Area", "Follow-ups: Rule of the annex", "Follow-ups 2025", "Hours: Difference"), headers);
    }

    @Test
    void rowsForProgramsAreUprightSoThatTheyTakeFewPages() {
        XSSFWorkbook book = WrittenBook.open(WrittenBook.DANISH);
        int tidy = 0;
        for (TidyTable table : SampleTidy.tables()) {
            XSSFSheet sheet = book.getSheet(table.name());
            assertFalse(sheet.getPrintSetup().getLandscape(), table.name());
            assertTrue(sheet.getFitToPage(), table.name());
            tidy++;
        }
        assertTrue(tidy > 0);
    }

    @Test
    void longWordsMakeNoTableTooWideForAPage() {
        List<Column> columns =
                List.of(Column.text("One", 1), Column.text("Two", 1), Column.prose("Three", 2), Column.number("Four"));
        Cell words = new Cell.Words("Many words in one cell ".repeat(8));
        Row row = Row.plain(List.of(words, words, words, WrittenBook.number("1", "1")));
        Table table = WrittenBook.table("Words", columns, List.of(row));
        XSSFSheet sheet = WrittenBook.open(WorkbookFile.write(WrittenBook.documentOf(table), List.of()))
                .getSheet("Words");
        double width = IntStream.range(0, 4).mapToDouble(sheet::getColumnWidth).sum() / 256;
        assertTrue(width <= 151, "digits: " + width);
        assertTrue(sheet.getColumnWidth(2) > sheet.getColumnWidth(1), "prose has the most room");
        assertTrue(sheet.getColumnWidth(3) < 12 * 256, "a number keeps what it needs");
    }

    @Test
    void coverGivesTheDateInWords() {
        List<String> cover = cover(WrittenBook.tableOfTexts("Texts", List.of("a")));
        assertTrue(cover.contains("3 June 2024"), cover.toString());
    }

    @Test
    void coverExplainsTheDashWhereAFigureIsMissing() {
        String dash =
                "Where a figure is missing, a dash (–) is shown and explained on the sheet. It is not the same as zero.";
        List<Column> columns = List.of(Column.text("Name", 1), Column.number("", "Number"));
        List<Cell> missing = List.of(new Cell.Words("a"), new Cell.Missing("–", "not reported"));
        List<Cell> there = List.of(new Cell.Words("a"), WrittenBook.number("1", "1"));
        assertTrue(cover(WrittenBook.table("Sample", columns, List.of(Row.plain(there), Row.plain(missing))))
                .contains(dash));
        assertFalse(cover(WrittenBook.table("Sample", columns, List.of(Row.plain(there))))
                .contains(dash));
    }

    private static List<String> cover(Table table) {
        List<String> cover = new ArrayList<>();
        WrittenBook.open(WorkbookFile.write(WrittenBook.documentOf("2024-06-03", table), List.of()))
                .getSheetAt(0)
                .forEach(row -> row.forEach(cell -> cover.add(cell.getStringCellValue())));
        return cover;
    }

    private static String column(CellRangeAddress area) {
        return area.formatAsString().replaceAll("^A1:|[0-9]+$", "");
    }

    private static String printArea(XSSFWorkbook book) {
        return book.getPrintArea(book.getSheetIndex("Sample"));
    }
}
