package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.annex.office.Xml;
import java.util.List;

/** The heading of a table: one row, or two where columns share headings. */
final class TableHead {

    private final Xml xml;
    private final Table table;
    private final TableShape shape;
    private final List<Integer> widths;
    private final String styleId;

    TableHead(Xml xml, Table table, TableShape shape, List<Integer> widths, String styleId) {
        this.xml = xml;
        this.table = table;
        this.shape = shape;
        this.widths = widths;
        this.styleId = styleId;
    }

    void write() {
        if (table.hasGroupedColumns()) {
            writeGroups();
        }
        shape.openHeaderRow();
        for (int at = 0; at < widths.size(); at++) {
            Column column = table.columns().get(at);
            TableCell cell = cell(at, widths.get(at));
            cell.rule(TableCell.Edge.BOTTOM, 8, Rules.DARK);
            if (table.hasGroupedColumns() && column.group().isEmpty()) {
                cell.mergeUp();
                line(cell).end();
                xml.close();
            } else {
                heading(cell, column);
            }
        }
        shape.closeRow();
    }

    private void writeGroups() {
        shape.openHeaderRow();
        for (int at = 0; at < widths.size(); at = Rules.endOfGroup(table, at)) {
            Column column = table.columns().get(at);
            int end = Rules.endOfGroup(table, at);
            TableCell cell = cell(
                    at,
                    widths.subList(at, end).stream().mapToInt(Integer::intValue).sum());
            if (column.group().isEmpty()) {
                cell.mergeDown();
                heading(cell, column);
            } else {
                cell.span(end - at);
                line(cell).align("center").text(column.group()).end();
                xml.close();
            }
        }
        shape.closeRow();
    }

    private TableCell cell(int at, int width) {
        TableCell cell = new TableCell(width);
        cell.heading();
        if (Rules.startsGroup(table, at)) {
            cell.rule(TableCell.Edge.LEFT, 4, Rules.GREY);
        }
        return cell;
    }

    private void heading(TableCell cell, Column column) {
        TextLine line = line(cell);
        if (column.kind() == Column.Kind.NUMBER) {
            line.align("right");
        }
        line.text(column.header()).end();
        xml.close();
    }

    private TextLine line(TableCell cell) {
        cell.open(xml);
        return new TextLine(xml, styleId).keepWithNext();
    }
}
