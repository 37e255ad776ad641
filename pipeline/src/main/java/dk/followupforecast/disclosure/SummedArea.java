package dk.followupforecast.disclosure;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;

/**
 * A group or a region, and the areas that its figures are sums over.
 *
 * @param members of a group all, of a region those that have reported
 */
public record SummedArea(View view, Area area, List<Area> members) {

    public SummedArea {
        members = List.copyOf(members);
    }
}
