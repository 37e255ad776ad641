package dk.followupforecast.vocabulary;

import java.util.Comparator;

/**
 * A hospital, a municipality, a named group of either, or a region.
 *
 * @param code text: official for municipalities and regions, our own for hospitals and groups
 */
public record Area(AreaLevel level, String code, String name) implements Comparable<Area> {

    private static final Comparator<Area> BY_LEVEL_AND_CODE =
            Comparator.comparing(Area::level).thenComparing(Area::code);

    public Area {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must be text, was blank for area " + name);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must be text, was blank for area " + code);
        }
    }

    @Override
    public int compareTo(Area other) {
        return BY_LEVEL_AND_CODE.compare(this, other);
    }

    @Override
    public String toString() {
        return name;
    }
}
