package dk.followupforecast.reference;

import dk.followupforecast.vocabulary.Area;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What anybody can look up about municipalities: how many live there, and which are neighbours, by land, bridge or ferry. Not
 * a number of it is of children with cerebral palsy.
 */
public final class MunicipalMap {

    private final Map<Area, Integer> inhabitants = new LinkedHashMap<>();
    private final Map<Area, Map<Area, Way>> neighbours = new LinkedHashMap<>();

    /** How one gets from a municipality to its neighbour. */
    public enum Way {
        LAND,
        BRIDGE,
        FERRY
    }

    /** @return false when its inhabitants are known already */
    public boolean addInhabitants(Area municipality, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 inhabitant or more, was " + count);
        }
        return inhabitants.putIfAbsent(municipality, count) == null;
    }

    /**
     * Makes each the neighbour of the other.
     *
     * @return false when they are neighbours already
     */
    public boolean addNeighbours(Area one, Area other, Way way) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("other must be another municipality, was " + other);
        }
        if (findWay(one, other).isPresent()) {
            return false;
        }
        neighbours.computeIfAbsent(other, none -> new LinkedHashMap<>()).put(one, way);
        neighbours.computeIfAbsent(one, none -> new LinkedHashMap<>()).put(other, way);
        return true;
    }

    public OptionalInt findInhabitants(Area municipality) {
        Integer count = inhabitants.get(municipality);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Nothing where they are no neighbours. */
    public Optional<Way> findWay(Area one, Area other) {
        return Optional.ofNullable(neighbours.getOrDefault(one, Map.of()).get(other));
    }
}
