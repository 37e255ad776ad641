package dk.followupforecast.annex.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes rows as high as their text, since not every program does so when it opens a file. */
final class RowHeights {

    static final float STANDARD_IN_POINTS = 15;

    private static final double LINE_SPACING = 1.25;
    private static final double FREE_IN_POINTS = 3;
    private static final double UNITS_OF_A_DIGIT = 256;

    /** Excel's limit. */
    private static final double HIGHEST_IN_POINTS = 409;

    private RowHeights() {}

    static void set(XSSFSheet sheet) {
        for (Row row : sheet) {
            double height = STANDARD_IN_POINTS;
            for (Cell cell : row) {
                height = Math.max(height, of(sheet, cell));
            }
            if (height > STANDARD_IN_POINTS) {
                row.setHeightInPoints((float) Math.min(HIGHEST_IN_POINTS, Math.ceil(height)));
            }
        }
    }

    private static double of(XSSFSheet sheet, Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        int points = style.getFont().getFontHeightInPoints();
        int lines = 1;
        if (style.getWrapText() && cell.getCellType() == CellType.STRING) {
            double width = sheet.getColumnWidth(cell.getColumnIndex()) / UNITS_OF_A_DIGIT - 1;
            double size = points
                    / (double) Styles.STANDARD_IN_POINTS
                    * (style.getFont().getBold() ? 1.07 : 1);
            lines = TextWidth.lines(cell.getStringCellValue(), width, size).size();
        }
        return lines * points * LINE_SPACING + FREE_IN_POINTS;
    }
}
