package dk.followupforecast.annex.word;

import dk.followupforecast.annex.office.Xml;
import java.util.List;

/**
 * A table with columns of fixed width, in twentieths of a point; no row breaks across pages. How it is set comes before its
 * rows, in the order of the schema.
 */
final class TableShape {

    private final Xml xml;
    private final List<Integer> widths;
    private boolean hasRows;

    TableShape(Xml xml, String styleId, List<Integer> widths) {
        this.xml = xml;
        this.widths = widths;
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", styleId);
        width("w:tblW", widths.stream().mapToInt(Integer::intValue).sum());
        xml.leaf("w:tblLayout", "w:type", "fixed");
    }

    /** Space left and right of the text in a cell, where it is not that of the style. */
    void cellMargin(int margin) {
        xml.open("w:tblCellMar");
        width("w:left", margin);
        width("w:right", margin);
        xml.close();
    }

    /** The first row and the first column are headings. */
    void nameHeadings() {
        xml.open("w:tblLook").with("w:firstRow", 1).with("w:lastRow", 0);
        xml.with("w:firstColumn", 1).with("w:lastColumn", 0);
        xml.with("w:noHBand", 1).with("w:noVBand", 1).close();
    }

    /** What a screen reader says of the table before it reads the cells. */
    void describe(String title, String description) {
        xml.leaf("w:tblCaption", "w:val", title).leaf("w:tblDescription", "w:val", description);
    }

    private void grid() {
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.leaf("w:gridCol", "w:w", width));
        xml.close();
        hasRows = true;
    }

    void openRow() {
        beginRow();
        xml.close();
    }

    /** A row that is repeated on every page. */
    void openHeaderRow() {
        beginRow();
        xml.leaf("w:tblHeader").close();
    }

    private void beginRow() {
        if (!hasRows) {
            grid();
        }
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
    }

    void closeRow() {
        xml.close();
    }

    void close() {
        xml.close();
    }

    private void width(String element, int width) {
        xml.open(element).with("w:w", width).with("w:type", "dxa").close();
    }
}
