package dk.followupforecast.cohort;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;

/**
 * An area that has figures of its own, and the reporting areas that its figures are sums over.
 *
 * @param members the area itself, the members of a group, or those areas of a region that have reported; a region does
 *     not wait for an area without any row, which is told instead wherever the sum is shown
 * @param silent areas of a region that no extract has a row of; none for other areas
 */
public record AreaScope(View view, Area area, List<Area> members, List<Area> silent) {

    public AreaScope {
        members = List.copyOf(members);
        silent = List.copyOf(silent);
    }

    public AreaScope(View view, Area area, List<Area> members) {
        this(view, area, members, List.of());
    }

    /** Whether the figures are sums over other areas. */
    public boolean isSum() {
        return area.level() != view.areaLevel();
    }
}
