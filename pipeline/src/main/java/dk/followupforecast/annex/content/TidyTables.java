package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.TidyTable;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.table.Tables;
import dk.followupforecast.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The tables for programs as a workbook holds them: the same rows as the CSV files. */
public final class TidyTables {

    /** Findings and notices stand in the workbook in words already. */
    private static final List<TableKind> KINDS = List.of(TableKind.COHORTS, TableKind.FORECAST);

    private final Texts texts;

    private TidyTables(Texts texts) {
        this.texts = texts;
    }

    public static List<TidyTable> list(Publication publication, Texts texts) {
        Tables tables = new Tables(publication, texts);
        TidyTables tidy = new TidyTables(texts);
        List<TidyTable> all = new ArrayList<>();
        for (TableKind kind : KINDS) {
            List<List<String>> rows = tables.rows(kind);
            if (!rows.isEmpty()) {
                all.add(tidy.table(kind, rows));
            }
        }
        return all;
    }

    private TidyTable table(TableKind kind, List<List<String>> rows) {
        List<TidyTable.Column> columns = kind.schema().stream()
                .map(column -> new TidyTable.Column(column.name(), column.type(), column.description(texts)))
                .toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (List<String> row : rows) {
            List<Cell> ofRow = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                ofRow.add(cell(kind.schema().get(at), row.get(at)));
            }
            cells.add(ofRow);
        }
        return new TidyTable(kind.label(), texts.say("annex.tidy." + kind.label()), columns, cells);
    }

    /** An empty cell is empty for programs: what stands in {@code status} says why. */
    private static Cell cell(TableKind.Column column, String value) {
        boolean number = !column.type().equals("string") && !value.isEmpty();
        return number ? new Cell.Number(new BigDecimal(value), value) : new Cell.Words(value);
    }
}
