package dk.followupforecast.attack;

import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.published.PublishedEdition;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calls areas of one code by one name in all editions: an area is the same whatever it was called last year. */
final class SameNames {

    private record Code(View view, AreaLevel level, String code) {}

    private final Map<Code, Area> names = new HashMap<>();

    private SameNames() {}

    /** @param editions the one that names areas first */
    static List<PublishedEdition> in(List<PublishedEdition> editions) {
        SameNames names = new SameNames();
        return editions.stream().map(names::renamed).toList();
    }

    private PublishedEdition renamed(PublishedEdition edition) {
        return new PublishedEdition(
                edition.about(), edition.areas().stream().map(this::renamed).toList(), edition.numbers());
    }

    private PublicArea renamed(PublicArea area) {
        return new PublicArea(
                area.view(),
                area.area(),
                renamed(area.view(), area.members().stream()),
                renamed(area.view(), area.silent().stream()));
    }

    private List<Area> renamed(View view, Stream<Area> areas) {
        return areas.map(area -> names.computeIfAbsent(new Code(view, area.level(), area.code()), code -> area))
                .toList();
    }
}
