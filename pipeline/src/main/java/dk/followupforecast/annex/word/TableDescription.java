package dk.followupforecast.annex.word;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.text.Texts;
import java.util.Map;
import java.util.TreeMap;

/** What a screen reader says of a table: how large it is, and what marks stand for in it. */
final class TableDescription {

    private TableDescription() {}

    static String of(Table table, Texts texts) {
        StringBuilder said = new StringBuilder(
                texts.say("word.table", table.rows().size(), table.columns().size()));
        marks(table).forEach((mark, meaning) -> said.append(' ').append(texts.say("word.mark", mark, meaning)));
        return said.toString();
    }

    private static Map<String, String> marks(Table table) {
        Map<String, String> marks = new TreeMap<>();
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Missing.class::isInstance)
                .map(Cell.Missing.class::cast)
                .forEach(missing -> marks.put(missing.shown(), missing.spoken()));
        return marks;
    }
}
