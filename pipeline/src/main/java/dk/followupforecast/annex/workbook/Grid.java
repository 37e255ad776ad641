package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import java.util.List;
import java.util.Optional;

/**
 * A table that has a sheet to itself, whether it is read by people or by programs.
 *
 * @param sheet name of the sheet
 * @param name of the Excel table, unique in the workbook
 * @param title in the first cell of the sheet
 * @param source where its figures come from
 * @param columns with headers that are unique in the table
 * @param notes below the table
 */
record Grid(
        String sheet,
        String name,
        String title,
        String source,
        List<Column> columns,
        List<Header> headers,
        List<Row> rows,
        List<String> notes,
        Optional<Plot> plot) {

    /**
     * The header of a column.
     *
     * @param text unique in the table
     * @param startsGroup whether another group of columns begins with it
     * @param code how its cells are shown whatever they hold; empty where each cell decides
     */
    record Header(String text, boolean startsGroup, String code) {}

    boolean isNumber(int column) {
        return columns.get(column).kind() == Column.Kind.NUMBER;
    }

    /** Whether programs read it: every column has a code of its own. */
    boolean isForPrograms() {
        return headers.stream().noneMatch(header -> header.code().isEmpty());
    }

    /** Whether its text keeps away from the numbers before it. */
    boolean isIndented(int column) {
        return column > 0 && !isNumber(column);
    }

    /**
     * How many rows from the first the Excel table holds: those before the sums, so that sorting, filtering and adding up
     * leave sums alone. Where sums stand between other rows it holds all of them.
     */
    int rowsOfExcelTable() {
        int plain = 0;
        while (plain < rows.size() && rows.get(plain).kind() == Row.Kind.PLAIN) {
            plain++;
        }
        boolean sumsAtTheEnd = rows.stream().skip(plain).noneMatch(row -> row.kind() == Row.Kind.PLAIN);
        return plain > 0 && sumsAtTheEnd ? plain : rows.size();
    }
}
