package dk.followupforecast.disclosure;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;

/**
 * An area of the public tables.
 *
 * @param members the reporting areas that its numbers are sums over; the area itself where it stands alone
 * @param silent areas that belong to it and have not reported: they are in no number
 */
public record PublicArea(View view, Area area, List<Area> members, List<Area> silent) {

    public PublicArea {
        members = List.copyOf(members);
        silent = List.copyOf(silent);
    }

    /** Whether it has no numbers since nobody of it has reported. */
    public boolean isSilent() {
        return members.isEmpty();
    }

    /** Whether several areas stand as one. */
    public boolean isMerged() {
        return members.size() + silent.size() > 1;
    }
}
