package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.TidyTable;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rows for programs as a workbook holds them. */
final class TidyRows {

    private TidyRows() {}

    /** @param name under which the texts say what the table holds */
    static TidyTable table(String name, List<TableKind.Column> schema, List<List<String>> rows, Texts texts) {
        List<TidyTable.Column> columns = schema.stream()
                .map(column -> new TidyTable.Column(column.name(), column.type(), column.description(texts)))
                .toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cell> ofRow = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                ofRow.add(cell(schema.get(at), row.get(at)));
            }
            cells.add(ofRow);
        }
        return new TidyTable(name, texts.say("annex.tidy." + name), columns, cells);
    }

    /** An empty cell is empty for programs. */
    private static Cell cell(TableKind.Column column, String value) {
        boolean number = !column.type().equals("string") && !value.isEmpty();
        return number ? new Cell.Number(new BigDecimal(value), value) : new Cell.Words(value);
    }
}
