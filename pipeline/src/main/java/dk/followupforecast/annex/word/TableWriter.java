package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.annex.office.Xml;
import java.util.List;

/** A table with its caption above and its notes below. */
final class TableWriter {

    /** A table of no more rows is not divided between two pages, unless sentences make its rows tall. */
    private static final int ROWS_KEPT_TOGETHER = 12;

    /** No page ends so shortly before the end of a table, where its sums stand. */
    private static final int LAST_ROWS_KEPT_TOGETHER = 4;

    private final Xml body;
    private final Styles styles;
    private final DocumentWords words;
    private final int textWidth;

    TableWriter(Xml body, Styles styles, DocumentWords words, int textWidth) {
        this.body = body;
        this.styles = styles;
        this.words = words;
        this.textWidth = textWidth;
    }

    void write(Table table) {
        caption(table);
        TableType type = ColumnWidths.typeFor(table, textWidth);
        List<Integer> widths = ColumnWidths.of(table, type, textWidth);
        TableShape shape = new TableShape(body, styles.id(Style.TABLE), widths);
        shape.cellMargin(type.margin());
        shape.nameHeadings();
        shape.describe(words.caption(table), TableDescription.of(table, words.texts()));
        new TableHead(body, table, shape, widths, styles.id(type.heading())).write();
        for (int at = 0; at < table.rows().size(); at++) {
            write(table, at, shape, widths, type);
        }
        shape.close();
        notes(table);
    }

    private void caption(Table table) {
        String text = words.texts().say("document.caption", words.table(), Field.mark(0), table.caption());
        Field number = new Field("SEQ " + words.table() + " \\* ARABIC", Integer.toString(table.number()));
        new TextLine(body, styles.id(Style.CAPTION))
                .keepWithNext()
                .text(text, number)
                .end();
    }

    private void write(Table table, int at, TableShape shape, List<Integer> widths, TableType type) {
        Row row = table.rows().get(at);
        shape.openRow();
        for (int column = 0; column < widths.size(); column++) {
            TableCell cell = new TableCell(widths.get(column));
            ruleAbove(row, cell);
            if (Rules.startsGroup(table, column)) {
                cell.rule(TableCell.Edge.LEFT, 4, Rules.GREY);
            }
            boolean number = table.columns().get(column).kind() == Column.Kind.NUMBER;
            cell.open(body);
            TextLine line = new TextLine(body, styles.id(number ? type.number() : type.text()));
            if (isKeptWithNext(table, at)) {
                line.keepWithNext();
            }
            write(row, row.cells().get(column), line);
            line.end();
            body.close();
        }
        shape.closeRow();
    }

    private void write(Row row, Cell cell, TextLine line) {
        if (row.kind() == Row.Kind.PLAIN) {
            line.text(cell.shown());
        } else {
            line.text(cell.shown(), styles.id(Style.STRONG));
        }
    }

    /** A rule survives a grey print, where a tint may not. */
    private static void ruleAbove(Row row, TableCell cell) {
        switch (row.kind()) {
            case PLAIN -> {}
            case GROUP -> cell.rule(TableCell.Edge.TOP, 6, Rules.DARK);
            case TOTAL -> cell.rule(TableCell.Edge.TOP, 12, Rules.DARK);
        }
    }

    private static boolean isKeptWithNext(Table table, int at) {
        int last = table.rows().size() - 1;
        if (at == last) {
            return !table.notes().isEmpty();
        }
        boolean tall = table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.PROSE);
        return at == 0 || !tall && (last < ROWS_KEPT_TOGETHER || last - at < LAST_ROWS_KEPT_TOGETHER);
    }

    private void notes(Table table) {
        for (int at = 0; at < table.notes().size(); at++) {
            TextLine line = new TextLine(body, styles.id(Style.TABLE_NOTE));
            if (at < table.notes().size() - 1) {
                line.keepWithNext();
            }
            line.text(table.notes().get(at)).end();
        }
        new TextLine(body, styles.id(Style.SPACE)).end();
    }
}
