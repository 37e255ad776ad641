package dk.followupforecast.cohort;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;

/**
 * An area that has figures of its own, and the reporting areas that its figures are sums over.
 *
 * @param members the area itself, the members of a group, or those areas of a region that have reported; a region does
 *     not wait for an area without any row, which has a row of its own that says so
 */
public record AreaScope(View view, Area area, List<Area> members) {

    public AreaScope {
        members = List.copyOf(members);
    }

    /** Whether the figures are sums over other areas. */
    public boolean isSum() {
        return area.level() != view.areaLevel();
    }
}
