package dk.followupforecast.annex.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table with columns of fixed width, in twentieths of a point; no row breaks across pages. */
final class TableShape {

    private final CTTbl table;

    TableShape(CTTbl table, String styleId, List<Integer> widths) {
        this.table = table;
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(styleId);
        width(
                properties.addNewTblW(),
                widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /** What a screen reader says of the table before it reads the cells. */
    void describe(String title, String description) {
        table.getTblPr().addNewTblCaption().setVal(title);
        table.getTblPr().addNewTblDescription().setVal(description);
    }

    /** The first row and the first column are headings. */
    void nameHeadings() {
        CTTblLook look = table.getTblPr().addNewTblLook();
        look.setFirstRow("1");
        look.setLastRow("0");
        look.setFirstColumn("1");
        look.setLastColumn("0");
        look.setNoHBand("1");
        look.setNoVBand("1");
    }

    /** Space left and right of the text in a cell, where it is not that of the style. */
    void cellMargin(int margin) {
        CTTblCellMar margins = table.getTblPr().addNewTblCellMar();
        width(margins.addNewLeft(), margin);
        width(margins.addNewRight(), margin);
    }

    CTRow addRow() {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    /** A row that is repeated on every page. */
    CTRow addHeaderRow() {
        CTRow row = addRow();
        row.getTrPr().addNewTblHeader();
        return row;
    }

    CTTc addCell(CTRow row, int width) {
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        return cell;
    }

    private static void width(CTTblWidth place, int width) {
        place.setType(STTblWidth.DXA);
        place.setW(BigInteger.valueOf(width));
    }

    /** An edge of a cell that a rule can stand at. */
    enum Edge {
        TOP,
        LEFT,
        BOTTOM
    }

    /** @param eighths how thick the rule is, in eighths of a point */
    static void rule(CTTc cell, Edge edge, int eighths, String colour) {
        CTTcPr properties = cell.getTcPr();
        var borders = properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
        CTBorder border =
                switch (edge) {
                    case TOP -> borders.addNewTop();
                    case LEFT -> borders.addNewLeft();
                    case BOTTOM -> borders.addNewBottom();
                };
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(colour);
    }
}
