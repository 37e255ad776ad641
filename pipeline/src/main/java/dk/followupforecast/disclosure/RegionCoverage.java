package dk.followupforecast.disclosure;

import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;

/**
 * How much of a region its sums are over.
 *
 * @param reporting how many areas have reported
 * @param silent areas of the region without a row in any extract
 */
public record RegionCoverage(View view, Area region, int reporting, List<Area> silent) {

    /** More areas than this are counted in a label, not named. */
    private static final int MOST_NAMED = 2;

    public RegionCoverage {
        silent = List.copyOf(silent);
    }

    /** The region's name with what it is without, so that a sum over some is never read as the whole. */
    public Message label() {
        if (silent.isEmpty()) {
            return Message.of("region.whole", region.name());
        }
        if (silent.size() <= MOST_NAMED) {
            return Message.of(
                    "region.without",
                    region.name(),
                    silent.stream().map(Area::name).toList());
        }
        return Message.of(
                "region.partly",
                region.name(),
                reporting,
                reporting + silent.size(),
                Message.of("view." + view.label()));
    }
}
