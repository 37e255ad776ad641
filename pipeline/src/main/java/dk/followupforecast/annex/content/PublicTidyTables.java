package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.TidyTable;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.table.PublicTableKind;
import dk.followupforecast.table.PublicTables;
import dk.followupforecast.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The public tables for programs as a workbook holds them: the same rows as the CSV files. */
public final class PublicTidyTables {

    private PublicTidyTables() {}

    public static List<TidyTable> list(PublicPublication publication, Texts texts) {
        PublicTables tables = new PublicTables(publication, texts);
        return Stream.of(PublicTableKind.values())
                .filter(kind -> !tables.rows(kind).isEmpty())
                .map(kind -> TidyRows.table(kind.label(), kind.schema(), tables.rows(kind), texts))
                .toList();
    }
}
