package dk.followupforecast.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** There are fifteen runs of neighbouring levels; every pair of them is tried. */
class GmfcsGroupTest {

    @Test
    void everyRunOfNeighbouringLevelsIsAGroup() {
        assertEquals(
                List.of(
                        "I", "I-II", "I-III", "I-IV", "I-V", "II", "II-III", "II-IV", "II-V", "III", "III-IV", "III-V",
                        "IV", "IV-V", "V"),
                listAll().stream().map(GmfcsGroup::label).toList());
    }

    @Test
    void highestBelowLowestIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new GmfcsGroup(GmfcsLevel.III, GmfcsLevel.II));
        assertEquals("highest must be at or above III, was II", refused.getMessage());
    }

    @Test
    void groupOfOneLevelIsThatLevelAlone() {
        for (GmfcsLevel level : GmfcsLevel.values()) {
            assertEquals(EnumSet.of(level), GmfcsGroup.of(level).levels());
            assertEquals(level.name(), GmfcsGroup.of(level).toString());
        }
    }

    @Test
    void containmentAndOverlapAreThoseOfTheSetsOfLevels() {
        for (GmfcsGroup one : listAll()) {
            for (GmfcsGroup other : listAll()) {
                Set<GmfcsLevel> levels = names(one);
                assertEquals(levels.containsAll(names(other)), one.contains(other), one + " contains " + other);
                boolean shared = !Collections.disjoint(levels, names(other));
                assertEquals(shared, one.overlaps(other), one + " overlaps " + other);
            }
        }
    }

    @Test
    void groupsStandInTheOrderOfTheirLowestLevelAndTheSmallerFirst() {
        List<GmfcsGroup> mixed = new ArrayList<>(listAll());
        Collections.reverse(mixed);
        Collections.sort(mixed);
        assertEquals(listAll(), mixed);
        assertEquals(0, GmfcsGroup.of(GmfcsLevel.II).compareTo(new GmfcsGroup(GmfcsLevel.II, GmfcsLevel.II)));
    }

    /** The levels by their ordinal, not by the range that the group itself uses. */
    private static Set<GmfcsLevel> names(GmfcsGroup group) {
        Set<GmfcsLevel> levels = new HashSet<>();
        for (GmfcsLevel level : GmfcsLevel.values()) {
            if (level.ordinal() >= group.lowest().ordinal()
                    && level.ordinal() <= group.highest().ordinal()) {
                levels.add(level);
            }
        }
        return levels;
    }

    private static List<GmfcsGroup> listAll() {
        return EnumSet.allOf(GmfcsLevel.class).stream()
                .flatMap(lowest ->
                        EnumSet.range(lowest, GmfcsLevel.V).stream().map(highest -> new GmfcsGroup(lowest, highest)))
                .collect(Collectors.toList());
    }
}
