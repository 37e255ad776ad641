package dk.followupforecast.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cells there are, in a fixed order. Who has reported is known to everybody; what they reported is not in here. */
public final class CellFrame {

    private final List<CohortCell> cells;
    private final Map<CohortCell, Integer> places = new HashMap<>();

    public CellFrame(Collection<CohortCell> cells) {
        this.cells = cells.stream().distinct().sorted().toList();
        this.cells.forEach(cell -> places.put(cell, places.size()));
    }

    public List<CohortCell> cells() {
        return cells;
    }

    public int size() {
        return cells.size();
    }

    public boolean has(CohortCell cell) {
        return places.containsKey(cell);
    }

    /** Where a cell stands in {@link #cells()}. */
    public int placeOf(CohortCell cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException("cell must be of the frame, was " + cell);
        }
        return place;
    }
}
