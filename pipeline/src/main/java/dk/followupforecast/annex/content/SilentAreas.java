package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.disclosure.RegionCoverage;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;

/** Those without a row in a view: what its sums are without, which is not to be read as a difference in counting. */
final class SilentAreas {

    /** More areas than this are counted, not named. */
    private static final int MOST_NAMED = 3;

    private final View view;
    private final List<Area> silent;

    private SilentAreas(View view, List<RegionCoverage> parts) {
        this.view = view;
        this.silent = parts.stream()
                .filter(part -> part.view() == view)
                .flatMap(part -> part.silent().stream())
                .toList();
    }

    SilentAreas(Publication publication, View view) {
        this(view, publication.coverage());
    }

    static SilentAreas ofRegion(Publication publication, View view, Optional<Area> region) {
        return new SilentAreas(
                view,
                publication.coverage().stream()
                        .filter(part -> region.equals(Optional.of(part.region())))
                        .toList());
    }

    /** {@code Fanø}, or {@code 5 kommuner}; empty where everybody has a row. */
    Optional<Object> named() {
        if (silent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                silent.size() <= MOST_NAMED
                        ? silent.stream().map(Area::name).toList()
                        : Message.of("annex.areas.counted", silent.size(), Message.of("view." + view.label())));
    }

    /** That a difference between the views may be due to them. */
    Optional<String> sentence(Texts texts) {
        String key = view == View.HOSPITAL ? "annex.views.without.hospitals" : "annex.views.without.municipalities";
        return named().map(without -> texts.say(key, without));
    }
}
