package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.TidyTable;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.table.Tables;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The tables for programs as a workbook holds them: the same rows as the CSV files. */
public final class TidyTables {

    /** Findings and notices stand in the workbook in words already. */
    private static final List<TableKind> KINDS = List.of(TableKind.COHORTS, TableKind.FORECAST);

    private TidyTables() {}

    public static List<TidyTable> list(Publication publication, Texts texts) {
        Tables tables = new Tables(publication, texts);
        List<TidyTable> all = new ArrayList<>();
        for (TableKind kind : KINDS) {
            List<List<String>> rows = tables.rows(kind);
            if (!rows.isEmpty()) {
                all.add(TidyRows.table(kind.label(), kind.schema(), rows, texts));
            }
        }
        return all;
    }
}
