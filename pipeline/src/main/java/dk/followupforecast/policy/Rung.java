package dk.followupforecast.policy;

import dk.followupforecast.text.LocalText;
import dk.followupforecast.vocabulary.AreaGroup;
import java.util.List;

/**
 * One design of the public tables, on a ladder from fine to coarse.
 *
 * @param mergedAreas areas that stand as one wherever a table of the rung merges areas; no area is in two of a view
 */
public record Rung(String name, LocalText title, List<AreaGroup> mergedAreas, List<TableDesign> tables) {

    public Rung {
        mergedAreas = List.copyOf(mergedAreas);
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("tables must be one or more, was none in rung " + name);
        }
    }
}
