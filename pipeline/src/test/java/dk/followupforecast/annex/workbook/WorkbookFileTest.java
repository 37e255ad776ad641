package dk.followupforecast.annex.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.fixture.SampleDocument;
import dk.followupforecast.fixture.SampleTidy;
import dk.followupforecast.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    private final XSSFWorkbook book = WrittenBook.open(WrittenBook.DANISH);

    @Test
    void sheetsStandInTheOrderOfReading() {
        assertEquals(
                List.of(
                        "Forside",
                        "Indhold",
                        "Noter",
                        "Opfølgninger 1",
                        "Opfølgninger 2",
                        "Børn",
                        "Afvigelser",
                        "cohorts",
                        "forecast",
                        "Dataordbog"),
                sheetNames(book));
        XSSFWorkbook english = WrittenBook.open(WorkbookFile.write(SampleDocument.in(Language.EN), List.of()));
        assertEquals(List.of("Cover", "Contents", "Notes"), sheetNames(english).subList(0, 3));
        assertFalse(sheetNames(english).contains("Data dictionary"), "no dictionary without a table for programs");
    }

    @Test
    void everySheetBeginsWithItsTitleAndBearsTheMarking() {
        String marking = "Intern udgave: små tal, må ikke offentliggøres";
        for (int at = 0; at < book.getNumberOfSheets(); at++) {
            XSSFSheet sheet = book.getSheetAt(at);
            assertFalse(text(sheet, 0, 0).isBlank(), sheet.getSheetName());
            assertEquals(
                    "&L&9 " + marking, sheet.getCTWorksheet().getHeaderFooter().getOddHeader());
            String seen = at == 0 ? text(sheet, 3, 1) : text(sheet, 1, 0);
            assertEquals(marking, seen, sheet.getSheetName());
        }
        assertEquals("Tabel 1. Opfølgninger pr. år, hospitals", text(book.getSheet("Opfølgninger 1"), 0, 0));
    }

    @Test
    void tableStandsFromTheFifthRowWithNumbersAsNumbers() {
        XSSFSheet sheet = book.getSheet("Opfølgninger 1");
        assertEquals(List.of("Område", "2024", "2025", "2026", "2027", "2028", "2029", "2030", "I alt"), row(sheet, 4));
        assertEquals(CellType.NUMERIC, sheet.getRow(6).getCell(1).getCellType());
        assertEquals(1, sheet.getRow(6).getCell(1).getNumericCellValue());
        assertEquals("#,##0", sheet.getRow(6).getCell(1).getCellStyle().getDataFormatString());
        assertEquals("Region Midtpunkt uden Område 3", text(sheet, 10, 0));
    }

    @Test
    void figureThatIsMissingIsItsMarkAndTheSheetSaysWhatItMeans() {
        XSSFSheet sheet = book.getSheet("Opfølgninger 1");
        assertEquals(CellType.STRING, sheet.getRow(7).getCell(1).getCellType());
        assertEquals("–", text(sheet, 7, 1));
        assertEquals(
                "Én tabel: 6 rækker, 9 kolonner. »–« betyder ikke indberettet. Bemærkninger står under tabellen."
                        + " Et diagram står nederst.",
                text(sheet, 2, 0));
        assertEquals("Kilde: followup-forecast 0.1.0 (1d37843) · udtræk 3f2a91c0, 88aa01bc", text(sheet, 3, 0));
        assertEquals("– betyder ikke indberettet, og det er ikke det samme som nul.", text(sheet, 12, 0));
    }

    @Test
    void sharedHeadingIsRepeatedInEveryHeaderWithoutTheWordsThatAllShare() {
        List<String> headers = row(book.getSheet("Børn"), 4);
        assertEquals(List.of("Kommune", "I-II 2008", "I-II 2009"), headers.subList(0, 3));
        assertEquals(List.of("III-V 2014", "I alt"), headers.subList(14, 16));
        assertEquals(0, book.getSheet("Børn").getNumMergedRegions());
    }

    @Test
    void excelTableHoldsTheRowsBeforeTheSums() {
        XSSFTable table = book.getTable("follow_ups_hospitals");
        assertEquals("A5:I9", table.getCTTable().getRef());
        assertEquals("A5:P27", book.getTable("children").getCTTable().getRef());
        assertEquals("A5:C7", book.getTable("cohorts").getCTTable().getRef());
        assertEquals("A5:D10", book.getTable("data_dictionary").getCTTable().getRef());
        assertEquals("A5:B13", book.getTable("contents").getCTTable().getRef());
    }

    @Test
    void excelTableHoldsAllRowsWhereSumsStandBetweenThem() {
        List<Row> rows = List.of(row(Row.Kind.PLAIN, "A"), row(Row.Kind.GROUP, "A and B"), row(Row.Kind.PLAIN, "C"));
        List<Column> columns = List.of(Column.text("Area", 1), Column.number("2026"));
        XSSFWorkbook written = write(WrittenBook.table("Mixed", columns, rows));
        assertEquals("A5:B8", written.getTable("sample").getCTTable().getRef());
    }

    @Test
    void headersOfAnExcelTableAreTheTextsOfItsCells() {
        List<Column> columns =
                List.of(Column.text("Same", 1), Column.number("same"), Column.number("a\nb"), Column.number("_x0041_"));
        List<Cell> cells = List.of(new Cell.Words("A"), one(), one(), one());
        XSSFWorkbook written = write(WrittenBook.table("Headers", columns, List.of(Row.plain(cells))));
        assertEquals(List.of("Same", "same (2)", "a b", "-x0041_"), row(written.getSheet("Headers"), 4));
        assertEquals(
                List.of("Same", "same (2)", "a b", "-x0041_"),
                written.getTable("sample").getCTTable().getTableColumns().getTableColumnList().stream()
                        .map(column -> column.getName())
                        .toList());
    }

    @Test
    void headersStayInSightAndAreRepeatedInPrint() {
        for (int at = 3; at < book.getNumberOfSheets(); at++) {
            XSSFSheet sheet = book.getSheetAt(at);
            assertTrue(sheet.getPaneInformation().isFreezePane(), sheet.getSheetName());
            assertEquals(5, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(1, sheet.getPaneInformation().getVerticalSplitPosition());
            assertEquals("5:5", sheet.getRepeatingRows().formatAsString());
        }
    }

    @Test
    void pagesAreA4AndOneWideAndCountedInTheFooter() {
        for (int at = 0; at < book.getNumberOfSheets(); at++) {
            XSSFSheet sheet = book.getSheetAt(at);
            assertEquals(9, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            boolean charted = sheet.getDrawingPatriarch() != null;
            assertEquals(charted ? 1 : 0, sheet.getPrintSetup().getFitHeight(), "a chart stands whole below its table");
            assertTrue(sheet.getCTWorksheet().getHeaderFooter().getOddFooter().endsWith("&R&9 Side &P af &N"));
        }
        assertTrue(book.getSheet("Børn").getPrintSetup().getLandscape());
        assertFalse(book.getSheet("Opfølgninger 1").getPrintSetup().getLandscape());
    }

    @Test
    void markingWithAnAmpersandIsNoCodeAndALongOneIsCut() {
        XSSFWorkbook written = write(WrittenBook.tableOfTexts("Texts", List.of("a")));
        assertEquals(
                "&L&9 Internal && small",
                written.getSheetAt(0).getCTWorksheet().getHeaderFooter().getOddHeader());
        String cut = Page.part("&L&9 ", "a&".repeat(200), "&R");
        assertEquals(255, cut.length());
        assertTrue(cut.endsWith("a…&R") || cut.endsWith("&&…&R"), cut);
    }

    @Test
    void contentsLeadToEverySheet() {
        XSSFSheet contents = book.getSheet("Indhold");
        assertEquals(book.getNumberOfSheets() - 2, contents.getHyperlinkList().size());
        contents.getHyperlinkList().forEach(link -> {
            String sheet = link.getLocation().replaceAll("^'|'!A1$", "");
            assertEquals(sheet, text(contents, link.getFirstRow(), 0));
            String title = text(book.getSheet(sheet), 0, 0);
            assertEquals(title, text(contents, link.getFirstRow(), 1));
        });
    }

    @Test
    void notesHoldTheRunningTextBelowItsHeadings() {
        List<String> notes = new ArrayList<>();
        book.getSheet("Noter").forEach(row -> notes.add(row.getCell(0).getStringCellValue()));
        assertTrue(notes.containsAll(List.of(
                "Resumé",
                "travleste år: 2027 – 61 opfølgninger",
                "Bemærk: Fanø har ingen række i udtrækket. Det er ikke det samme som nul.",
                "Metode",
                "• =1+1 er ikke en formel.")));
        assertFalse(notes.contains("Kommuner"), "a heading with a table alone has no notes");
    }

    @Test
    void dictionaryDescribesEveryColumnForPrograms() {
        XSSFSheet dictionary = book.getSheet("Dataordbog");
        assertEquals(List.of("cohorts", "area_code", "tekst", "officiel kode"), row(dictionary, 5));
        assertEquals(List.of("forecast", "hours", "tal", "kommunens timer i året"), row(dictionary, 9));
    }

    @Test
    void codesOfTablesForProgramsStayTextAndYearsHaveNoThousandsSign() {
        XSSFSheet cohorts = book.getSheet("cohorts");
        assertEquals("0580", text(cohorts, 5, 0));
        assertEquals("@", cohorts.getRow(5).getCell(0).getCellStyle().getDataFormatString());
        assertEquals("0", cohorts.getRow(5).getCell(1).getCellStyle().getDataFormatString());
        assertEquals("–", text(cohorts, 6, 2));
    }

    @Test
    void propertiesNameTitleSubjectAndLanguageButNobodyAndNoDay() throws Exception {
        PackageProperties core = book.getPackage().getPackageProperties();
        assertEquals(Optional.of("Prøvedokument <æøå> & \"anførsel\""), core.getTitleProperty());
        assertEquals(Optional.of("Region Midtpunkt, 2024–2030"), core.getSubjectProperty());
        assertEquals(Optional.of("da-DK"), core.getLanguageProperty());
        assertEquals(Optional.empty(), core.getCreatorProperty());
        assertEquals(Optional.empty(), core.getCreatedProperty(), "2024 is a year, not a day");
        assertEquals(Optional.empty(), core.getModifiedProperty());
        byte[] dated = WorkbookFile.write(
                WrittenBook.documentOf("2024-06-03", WrittenBook.tableOfTexts("Texts", List.of("a"))), List.of());
        assertEquals(
                "2024-06-03T00:00:00Z",
                WrittenBook.open(dated)
                        .getPackage()
                        .getPackageProperties()
                        .getCreatedProperty()
                        .orElseThrow()
                        .toInstant()
                        .toString());
    }

    @Test
    void sameDocumentGivesTheSameBytes() throws IOException {
        byte[] again = WorkbookFile.write(SampleDocument.in(Language.DA), SampleTidy.tables());
        assertArrayEquals(WrittenBook.DANISH, again);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(again))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 2, 0, 0), entry.getTimeLocal(), entry.getName());
            }
        }
    }

    @Test
    void sheetsOfOneNameAreTold() {
        XSSFWorkbook written = write(
                WrittenBook.tableOfTexts("Texts", List.of("a")),
                new Table(
                        2,
                        "other",
                        "texts",
                        "Caption",
                        List.of(Column.text("A", 1), Column.text("B", 1)),
                        List.of(row(Row.Kind.PLAIN, "A")),
                        List.of(),
                        Optional.empty()));
        assertEquals(List.of("Texts", "texts (2)"), sheetNames(written).subList(3, 5));
    }

    private static XSSFWorkbook write(Table... tables) {
        return WrittenBook.open(WorkbookFile.write(WrittenBook.documentOf(tables), List.of()));
    }

    private static Row row(Row.Kind kind, String name) {
        return new Row(kind, "", List.of(new Cell.Words(name), one()));
    }

    private static Cell one() {
        return WrittenBook.number("1", "1");
    }

    private static List<String> sheetNames(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
