package dk.followupforecast.annex.workbook;

/** Cells as Excel names them. Rows and columns from 0. */
final class CellNames {

    private static final int LETTERS = 26;

    private CellNames() {}

    /** {@code A} to {@code Z}, then {@code AA}. */
    static String column(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }

    /** {@code A1} */
    static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    /** {@code A1:C7} */
    static String area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return cell(firstRow, firstColumn) + ":" + cell(lastRow, lastColumn);
    }

    /** {@code $A$1}, which stays what it is when it is copied elsewhere. */
    static String fixed(int row, int column) {
        return "$" + column(column) + "$" + (row + 1);
    }

    /** {@code 'Sheet'!}, in quotes whatever its name, since some would be read as a cell. */
    static String on(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }
}
