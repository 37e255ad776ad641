package dk.followupforecast.reference;

import dk.followupforecast.vocabulary.Area;
import java.util.List;

/** What a name in an extract stands for. */
public sealed interface AreaMatch {

    record Found(Area area) implements AreaMatch {}

    /** @param candidates the areas that the name is used of */
    record Ambiguous(List<Area> candidates) implements AreaMatch {}

    /** @param near areas whose names are spelt nearly so, nearest first; may be none */
    record Unknown(List<Area> near) implements AreaMatch {}
}
