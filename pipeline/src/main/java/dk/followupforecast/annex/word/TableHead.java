package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Table;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** The heading of a table: one row, or two where columns share headings. */
final class TableHead {

    private final Table table;
    private final TableShape shape;
    private final List<Integer> widths;
    private final String styleId;

    TableHead(Table table, TableShape shape, List<Integer> widths, String styleId) {
        this.table = table;
        this.shape = shape;
        this.widths = widths;
        this.styleId = styleId;
    }

    void write() {
        if (table.hasGroupedColumns()) {
            writeGroups();
        }
        CTRow row = shape.addHeaderRow();
        for (int at = 0; at < widths.size(); at++) {
            Column column = table.columns().get(at);
            CTTc cell = cell(row, at, widths.get(at));
            TableShape.rule(cell, TableShape.Edge.BOTTOM, 8, Rules.DARK);
            if (table.hasGroupedColumns() && column.group().isEmpty()) {
                cell.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                line(cell);
            } else {
                heading(cell, column);
            }
        }
    }

    private void writeGroups() {
        CTRow row = shape.addHeaderRow();
        for (int at = 0; at < widths.size(); at = Rules.endOfGroup(table, at)) {
            Column column = table.columns().get(at);
            int end = Rules.endOfGroup(table, at);
            CTTc cell = cell(
                    row,
                    at,
                    widths.subList(at, end).stream().mapToInt(Integer::intValue).sum());
            if (column.group().isEmpty()) {
                cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                heading(cell, column);
            } else {
                cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(end - at));
                line(cell).align(STJc.CENTER).text(column.group());
            }
        }
    }

    private CTTc cell(CTRow row, int at, int width) {
        CTTc cell = shape.addCell(row, width);
        if (Rules.startsGroup(table, at)) {
            TableShape.rule(cell, TableShape.Edge.LEFT, 4, Rules.GREY);
        }
        return cell;
    }

    private void heading(CTTc cell, Column column) {
        TextLine line = line(cell);
        if (column.kind() == Column.Kind.NUMBER) {
            line.align(STJc.RIGHT);
        }
        line.text(column.header());
    }

    private TextLine line(CTTc cell) {
        var shade = cell.getTcPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(Rules.TINT);
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.BOTTOM);
        return new TextLine(cell.addNewP(), styleId).keepWithNext();
    }
}
