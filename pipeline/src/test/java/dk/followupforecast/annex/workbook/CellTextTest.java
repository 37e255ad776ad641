package dk.followupforecast.annex.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class CellTextTest {

    static final List<String> LIKE_FORMULAS = List.of(
            "=1+1",
            "+45 12 34 56 78",
            "-3",
            "@SUM(A1)",
            "\t=1+1",
            "\uFF1D1+1",
            "\uFF0B1",
            "\uFF0D1",
            "\uFF20A1",
            "=HYPERLINK(\"http://invalid\")",
            "=cmd|'/c calc'!A1");

    @Test
    void textThatLooksLikeAFormulaStaysTextEvenWhenItIsEdited() {
        byte[] file =
                WorkbookFile.write(WrittenBook.documentOf(WrittenBook.tableOfTexts("Texts", LIKE_FORMULAS)), List.of());
        XSSFSheet sheet = WrittenBook.open(file).getSheet("Texts");
        for (int at = 0; at < LIKE_FORMULAS.size(); at++) {
            for (int column = 0; column < 2; column++) {
                XSSFCell cell = sheet.getRow(5 + at).getCell(column);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(LIKE_FORMULAS.get(at), cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed(), LIKE_FORMULAS.get(at));
            }
        }
        WrittenBook.parts(file).forEach((name, content) -> {
            String xml = new String(content, StandardCharsets.UTF_8);
            assertFalse(name.startsWith("xl/worksheets/") && xml.contains("<f"), name + " has a formula");
        });
        assertFalse(CellText.beginsLikeFormula("Kolding"));
        assertFalse(CellText.beginsLikeFormula(""));
    }

    @Test
    void whatXmlCannotHoldIsSeenAndLineEndsAreOne() {
        assertEquals("a␀b␛c\tx\ny\nz", CellText.clean("a\u0000b\u001bc\tx\r\ny\rz"));
        assertEquals("\uFFFD \uFFFD \uFFFD 😀", CellText.clean("\uD83D \uDE00 \uFFFE 😀"));
    }

    @Test
    void textThatLooksEscapedIsReadAsItIs() {
        List<String> texts = List.of("_x0041_", "a_x000D_b", "_x00zz_", "_x005F_");
        XSSFSheet sheet = WrittenBook.open(
                        WorkbookFile.write(WrittenBook.documentOf(WrittenBook.tableOfTexts("Texts", texts)), List.of()))
                .getSheet("Texts");
        for (int at = 0; at < texts.size(); at++) {
            assertEquals(texts.get(at), sheet.getRow(5 + at).getCell(0).getStringCellValue());
        }
        assertEquals("_x005F_x0041_", CellText.escaped("_x0041_"));
    }

    @Test
    void textOverTheLimitIsCutWithAnEllipsisAndNoPairIsHalved() {
        assertEquals("x".repeat(32_767), CellText.clean("x".repeat(32_767)));
        assertEquals("x".repeat(32_766) + "…", CellText.clean("x".repeat(32_768)));
        String cut = CellText.clean("x".repeat(32_765) + "😀😀");
        assertEquals("x".repeat(32_765) + "…", cut);
        String long_ = "_x0041_".repeat(4_681);
        byte[] file = WorkbookFile.write(
                WrittenBook.documentOf(WrittenBook.tableOfTexts("Texts", List.of(long_))), List.of());
        assertEquals(
                long_,
                WrittenBook.open(file).getSheet("Texts").getRow(5).getCell(0).getStringCellValue());
    }
}
