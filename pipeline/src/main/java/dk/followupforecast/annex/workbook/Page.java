package dk.followupforecast.annex.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/** A sheet that is being written: text into cells, and how it is printed. */
final class Page {

    /** What of A4 upright, in digits of the standard font, is legible on one page. */
    private static final double WIDTH_OF_UPRIGHT_PAGE = 100;

    /** Excel's limit for the header or footer of a page. */
    private static final int LONGEST_FOOTER = 255;

    private static final int UNITS_OF_A_DIGIT = 256;

    private static final double INCH = 25.4;

    private final Book book;
    private final XSSFSheet sheet;

    Page(Book book, String name) {
        this.book = book;
        this.sheet = book.workbook().createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(RowHeights.STANDARD_IN_POINTS);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Writes a text as it is; never a formula. */
    XSSFCell text(int row, int column, String text, Look look) {
        return text(row, column, text, Dress.of(look, text));
    }

    XSSFCell text(int row, int column, String text, Dress dress) {
        XSSFCell cell = cell(row, column);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.rich(text));
        }
        cell.setCellStyle(book.styles().of(dress));
        return cell;
    }

    XSSFCell cell(int row, int column) {
        XSSFRow found = sheet.getRow(row);
        return (found == null ? sheet.createRow(row) : found).createCell(column);
    }

    /** Makes a cell jump to the first cell of another sheet. */
    static void link(XSSFCell cell, String sheet) {
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }

    void width(int column, double digits) {
        sheet.setColumnWidth(column, (int) Math.ceil(digits * UNITS_OF_A_DIGIT));
    }

    /**
     * Sets what depends on all that was written: the heights of the rows and how the sheet is printed.
     *
     * @param widthInDigits of all columns: a wide sheet is printed across
     */
    void finish(double widthInDigits) {
        RowHeights.set(sheet);
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(
                widthInDigits > WIDTH_OF_UPRIGHT_PAGE ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        margins();
        headerAndFooter();
    }

    private void margins() {
        sheet.setMargin(PageMargin.LEFT, 15 / INCH);
        sheet.setMargin(PageMargin.RIGHT, 15 / INCH);
        sheet.setMargin(PageMargin.TOP, 22 / INCH);
        sheet.setMargin(PageMargin.BOTTOM, 22 / INCH);
        sheet.setMargin(PageMargin.HEADER, 10 / INCH);
        sheet.setMargin(PageMargin.FOOTER, 10 / INCH);
    }

    private void headerAndFooter() {
        CTHeaderFooter ends = sheet.getCTWorksheet().isSetHeaderFooter()
                ? sheet.getCTWorksheet().getHeaderFooter()
                : sheet.getCTWorksheet().addNewHeaderFooter();
        ends.setOddHeader(part("&L&9 ", book.document().marking(), ""));
        String pages = "&R&9 " + book.texts().say("workbook.pages", "&P", "&N");
        ends.setOddFooter(part("&L&9 ", book.document().identity(), pages));
    }

    /** A blank after the size, since a digit there would be read as part of it; && is one &. */
    static String part(String before, String text, String after) {
        int room = LONGEST_FOOTER - before.length() - after.length();
        String line = CellText.line(text);
        String escaped = line.replace("&", "&&");
        while (escaped.length() > room) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -2)) + "…";
            escaped = line.replace("&", "&&");
        }
        return before + escaped + after;
    }
}
