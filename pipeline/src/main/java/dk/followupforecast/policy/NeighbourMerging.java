package dk.followupforecast.policy;

import dk.followupforecast.reference.MunicipalMap;
import dk.followupforecast.reference.MunicipalMap.Way;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Merges municipalities until each area has enough inhabitants, by the map alone: nothing that was counted can be handed to
 * it. Again and again the area with the fewest inhabitants, where they are too few, is joined to that of its neighbours which
 * has the fewest; of equals, the one with the lowest code. A neighbour across a ferry is one only where there is no other.
 * Only areas of the same cluster are joined.
 */
public final class NeighbourMerging {

    private static final Comparator<Part> FEWEST_FIRST = Comparator.comparingInt(Part::inhabitants)
            .thenComparing(part -> part.members().get(0));

    private final MunicipalMap map;
    private final int inhabitantsAtLeast;

    public NeighbourMerging(MunicipalMap map, int inhabitantsAtLeast) {
        if (inhabitantsAtLeast < 1) {
            throw new IllegalArgumentException("inhabitantsAtLeast must be 1 or more, was " + inhabitantsAtLeast);
        }
        this.map = map;
        this.inhabitantsAtLeast = inhabitantsAtLeast;
    }

    /**
     * A municipality, or several that stand as one.
     *
     * @param members in the order of their codes
     */
    public record Part(List<Area> members, int inhabitants) {

        public Part {
            members = members.stream().sorted().toList();
        }

        private Part with(Part other) {
            List<Area> all =
                    Stream.concat(members.stream(), other.members.stream()).toList();
            return new Part(all, inhabitants + other.inhabitants);
        }

        /** As tables show it: the members by their codes, which are the same in every language. */
        AreaGroup asOne() {
            String code = members.stream().map(Area::code).collect(Collectors.joining("-"));
            String name = members.stream().map(Area::name).collect(Collectors.joining(" + "));
            return new AreaGroup(new Area(AreaLevel.GROUP, code, name), View.MUNICIPALITY, members, List.of());
        }
    }

    /**
     * @param merged in the order of the codes; municipalities that are large enough by themselves are not among them
     * @param tooSmall what has no neighbour left to be joined to, and too few inhabitants all the same
     */
    public record Outcome(List<AreaGroup> merged, List<Part> tooSmall) {}

    /** @param cluster municipalities, the inhabitants of all of which are known */
    public Outcome merge(List<Area> cluster) {
        List<Part> parts = new ArrayList<>();
        cluster.forEach(area ->
                parts.add(new Part(List.of(area), map.findInhabitants(area).orElseThrow())));
        List<Part> tooSmall = new ArrayList<>();
        Optional<Part> smallest = findSmallest(parts, tooSmall);
        while (smallest.isPresent()) {
            Part small = smallest.get();
            Optional<Part> dry = findNeighbour(small, parts, EnumSet.of(Way.LAND, Way.BRIDGE));
            Optional<Part> neighbour = dry.or(() -> findNeighbour(small, parts, EnumSet.of(Way.FERRY)));
            if (neighbour.isEmpty()) {
                tooSmall.add(small);
            } else {
                parts.remove(small);
                parts.remove(neighbour.get());
                parts.add(small.with(neighbour.get()));
            }
            smallest = findSmallest(parts, tooSmall);
        }
        List<AreaGroup> merged = parts.stream()
                .filter(part -> part.members().size() > 1)
                .map(Part::asOne)
                .sorted(Comparator.comparing(group -> group.members().get(0)))
                .toList();
        return new Outcome(merged, List.copyOf(tooSmall));
    }

    private Optional<Part> findSmallest(List<Part> parts, List<Part> passedOver) {
        return parts.stream()
                .filter(part -> part.inhabitants() < inhabitantsAtLeast && !passedOver.contains(part))
                .min(FEWEST_FIRST);
    }

    private Optional<Part> findNeighbour(Part small, List<Part> parts, Set<Way> ways) {
        return parts.stream()
                .filter(part -> part != small && touch(part, small, ways))
                .min(FEWEST_FIRST);
    }

    private boolean touch(Part one, Part other, Set<Way> ways) {
        return one.members().stream().anyMatch(area -> other.members().stream()
                .anyMatch(neighbour ->
                        map.findWay(area, neighbour).filter(ways::contains).isPresent()));
    }
}
