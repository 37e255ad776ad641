package dk.followupforecast.annex.workbook;

/** The cells of a sheet as text of the file, written from left to right and from top to bottom. Rows and columns from 0. */
final class SheetRows {

    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private int row = -1;
    private int lastColumn;
    private double height;
    private int written;
    private double heightInPoints;

    /**
     * A cell that holds nothing but its style.
     *
     * @param height in points, which its row has at the least
     */
    void empty(int row, int column, int style, double height) {
        begin(row, column, height);
        cells.append("\" s=\"").append(style).append("\"/>");
    }

    /** @param place of the text among the shared ones */
    void text(int row, int column, int style, double height, int place) {
        begin(row, column, height);
        cells.append("\" t=\"s\" s=\"").append(style).append("\"><v>");
        cells.append(place).append("</v></c>");
    }

    void number(int row, int column, int style, double height, double value) {
        begin(row, column, height);
        cells.append("\" t=\"n\" s=\"").append(style).append("\"><v>");
        cells.append(value).append("</v></c>");
    }

    private void begin(int row, int column, double height) {
        if (row < this.row) {
            throw new IllegalArgumentException("row must be " + this.row + " or below, was " + row);
        }
        if (row > this.row) {
            endRow();
            this.row = row;
        }
        lastColumn = Math.max(lastColumn, column);
        this.height = Math.max(this.height, height);
        cells.append("<c r=\"").append(CellNames.column(column));
        cells.append(row + 1);
    }

    private void endRow() {
        if (cells.length() > 0) {
            heightInPoints += (row - written) * RowHeights.STANDARD_IN_POINTS;
            heightInPoints += Math.max(RowHeights.STANDARD_IN_POINTS, Math.min(RowHeights.HIGHEST_IN_POINTS, height));
            written = row + 1;
            rows.append("<row r=\"").append(row + 1);
            if (height > RowHeights.STANDARD_IN_POINTS) {
                float points = (float) Math.min(RowHeights.HIGHEST_IN_POINTS, Math.ceil(height));
                rows.append("\" ht=\"").append(points).append("\" customHeight=\"true");
            }
            rows.append("\">").append(cells).append("</row>");
        }
        cells.setLength(0);
        height = 0;
    }

    /** Down to the last one with a cell. */
    int count() {
        return row + 1;
    }

    /** Of all of them, once they are in their sheet. */
    double heightInPoints() {
        return heightInPoints;
    }

    /** No cell comes after it. */
    void finish() {
        endRow();
    }

    String area() {
        return CellNames.area(0, 0, row, lastColumn);
    }

    CharSequence text() {
        return rows;
    }
}
