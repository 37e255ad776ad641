package dk.followupforecast.annex.workbook;

import java.util.Arrays;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
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
    private final WrittenSheet sheet;
    private final SheetRows rows = new SheetRows();
    private final double[] widths;

    /** @param widths of its columns, in digits */
    Page(Book book, String name, double... widths) {
        this.book = book;
        this.sheet = (WrittenSheet) book.workbook().createSheet(name);
        this.widths = new double[widths.length];
        for (int column = 0; column < widths.length; column++) {
            int units = (int) Math.ceil(widths[column] * UNITS_OF_A_DIGIT);
            sheet.setColumnWidth(column, units);
            this.widths[column] = units / (double) UNITS_OF_A_DIGIT;
        }
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(RowHeights.STANDARD_IN_POINTS);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Writes a text as it is; never a formula. Rows are written from top to bottom, cells from left to right. */
    void text(int row, int column, String text, Look look) {
        text(row, column, text, Dress.of(look, text));
    }

    void text(int row, int column, String text, Dress dress) {
        int style = book.styles().of(dress).getIndex();
        double height = RowHeights.of(dress, text, widths[column]);
        if (text.isEmpty()) {
            rows.empty(row, column, style, height);
        } else {
            rows.text(row, column, style, height, book.sharedTexts().placeOf(text));
        }
    }

    void number(int row, int column, double value, Dress dress) {
        int style = book.styles().of(dress).getIndex();
        rows.number(row, column, style, RowHeights.of(dress, "", widths[column]), value);
    }

    /** Makes a cell jump to the first cell of another sheet. */
    void link(int row, int column, String to) {
        XSSFHyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to.replace("'", "''") + "'!A1");
        link.setCellReference(new CellReference(row, column));
        sheet.addHyperlink(link);
    }

    /**
     * Puts the rows into the sheet, and sets how it is printed.
     * A wide one is printed across.
     */
    void finish() {
        rows.putInto(sheet);
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(
                Arrays.stream(widths).sum() > WIDTH_OF_UPRIGHT_PAGE
                        ? PrintOrientation.LANDSCAPE
                        : PrintOrientation.PORTRAIT);
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
