package dk.followupforecast.annex.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Makes the cells of a table an Excel table, which has a name and headers that screen readers say. */
final class ExcelTable {

    private ExcelTable() {}

    static void over(XSSFSheet sheet, Grid grid) {
        AreaReference area = new AreaReference(
                new CellReference(DataSheet.HEADER_ROW, 0),
                new CellReference(
                        DataSheet.HEADER_ROW + grid.rowsOfExcelTable(),
                        grid.headers().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(grid.name());
        table.setDisplayName(grid.name());
    }
}
