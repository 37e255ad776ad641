package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.office.Xml;

/** Makes the cells of a table an Excel table, which has a name and headers that screen readers say. */
final class ExcelTable {

    private ExcelTable() {}

    /** @param number its own in the workbook, from 1 */
    static Xml over(Grid grid, int number) {
        int last = DataSheet.HEADER_ROW + grid.rowsOfExcelTable();
        int columns = grid.headers().size();
        Xml xml = new Xml().open("table").with("id", number).with("xmlns", Book.NAMESPACE);
        xml.with("name", grid.name()).with("displayName", grid.name());
        xml.with("ref", CellNames.area(DataSheet.HEADER_ROW, 0, last, columns - 1));
        xml.open("tableColumns").with("count", columns);
        for (int column = 0; column < columns; column++) {
            xml.open("tableColumn").with("id", column + 1L);
            xml.with("name", grid.headers().get(column).text()).close();
        }
        return xml.close().close();
    }
}
