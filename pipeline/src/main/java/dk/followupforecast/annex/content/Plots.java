package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charts that a workbook makes from its own cells. */
final class Plots {

    private Plots() {}

    static Table with(Table table, Optional<Plot> plot) {
        return new Table(
                table.number(),
                table.name(),
                table.sheet(),
                table.caption(),
                table.columns(),
                table.rows(),
                table.notes(),
                plot);
    }

    /** What the chart shows: every stack with its parts. */
    static String describe(Table table, List<Integer> rows, int columns) {
        List<String> stacks = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            List<String> parts = new ArrayList<>();
            for (int at : rows) {
                Row row = table.rows().get(at);
                String name = row.cells().get(0).shown();
                parts.add((rows.size() == 1 ? "" : name + " ")
                        + row.cells().get(column).shown());
            }
            stacks.add(table.columns().get(column).header() + ": " + String.join(", ", parts) + ".");
        }
        return String.join(" ", stacks);
    }
}
