package dk.followupforecast.annex.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/** Makes the cells of a table an Excel table, which has a name and headers that screen readers say. */
final class ExcelTable {

    private ExcelTable() {}

    static void over(XSSFSheet sheet, Grid grid) {
        int last = DataSheet.HEADER_ROW + grid.rowsOfExcelTable();
        int columns = grid.headers().size();
        XSSFTable table = sheet.createTable(null);
        table.getCTTable().setRef(new CellRangeAddress(DataSheet.HEADER_ROW, last, 0, columns - 1).formatAsString());
        table.setName(grid.name());
        table.setDisplayName(grid.name());
        CTTableColumns named = table.getCTTable().addNewTableColumns();
        named.setCount(columns);
        for (int column = 0; column < columns; column++) {
            CTTableColumn added = named.addNewTableColumn();
            added.setId(column + 1L);
            added.setName(grid.headers().get(column).text());
        }
    }
}
