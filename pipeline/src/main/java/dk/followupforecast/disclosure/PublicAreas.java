package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The areas that the tables of a rung show. */
final class PublicAreas {

    private final List<AreaGroup> merged;
    private final CaseShape shape;

    PublicAreas(Rung rung, CaseShape shape) {
        this(rung.mergedAreas(), shape);
    }

    PublicAreas(List<AreaGroup> merged, CaseShape shape) {
        this.merged = merged;
        this.shape = shape;
    }

    List<PublicArea> list(ViewShape view, AreasShown shown) {
        return switch (shown) {
            case EACH -> view.areas().stream().map(area -> alone(view, area)).toList();
            case MERGED -> listMerged(view);
            case REGION -> listRegions(view);
        };
    }

    List<PublicArea> listRegions(ViewShape view) {
        return view.regions().stream()
                .map(region -> new PublicArea(view.view(), region.area(), region.members(), region.silent()))
                .toList();
    }

    boolean isRegion(PublicArea area) {
        return area.area().level() == AreaLevel.REGION;
    }

    private List<PublicArea> listMerged(ViewShape view) {
        Set<PublicArea> listed = new LinkedHashSet<>();
        for (Area area : view.areas()) {
            Optional<AreaGroup> group = merged.stream()
                    .filter(one -> one.view() == view.view() && one.members().contains(area))
                    .findFirst();
            listed.add(group.map(one -> of(view, one.area(), one.members())).orElseGet(() -> alone(view, area)));
        }
        return List.copyOf(listed);
    }

    private PublicArea alone(ViewShape view, Area area) {
        return of(view, area, List.of(area));
    }

    /** Members that the case does not know of are in no sum and under no name. */
    private PublicArea of(ViewShape view, Area area, List<Area> members) {
        List<Area> known = members.stream().filter(view.areas()::contains).toList();
        return new PublicArea(
                view.view(),
                area,
                known.stream()
                        .filter(member -> shape.hasReported(view.view(), member))
                        .toList(),
                known.stream()
                        .filter(member -> !shape.hasReported(view.view(), member))
                        .toList());
    }
}
