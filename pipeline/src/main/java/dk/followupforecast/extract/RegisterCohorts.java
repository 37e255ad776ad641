package dk.followupforecast.extract;

import dk.followupforecast.register.AreaIndex;
import dk.followupforecast.register.CohortKey;
import dk.followupforecast.register.CohortTally;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns the tally of a register into counts of both views. A register has no row for nobody: an area with children has
 * zero of every year and level in which it has none. An area without any child is not in it, which is not zero.
 */
final class RegisterCohorts {

    private record Cell(int birthYear, GmfcsGroup gmfcs) {}

    private final AreaIndex areas;
    private final SourcePosition source;
    private final Map<View, SortedMap<Area, Map<Cell, Integer>>> children = new HashMap<>();
    private final SortedSet<Integer> birthYears = new TreeSet<>();
    private final SortedSet<GmfcsGroup> groups = new TreeSet<>();

    /** @param source the register, for whoever asks where a figure comes from */
    RegisterCohorts(AreaIndex areas, SourcePosition source) {
        this.areas = areas;
        this.source = source;
        for (View view : View.values()) {
            children.put(view, new TreeMap<>());
        }
    }

    List<CohortCount> list(CohortTally tally) {
        tally.forEach(this::add);
        for (GmfcsLevel level : GmfcsLevel.values()) {
            GmfcsGroup single = GmfcsGroup.of(level);
            if (groups.stream().noneMatch(single::overlaps)) {
                groups.add(single);
            }
        }
        List<CohortCount> counts = new ArrayList<>();
        children.forEach((view, byArea) -> byArea.forEach((area, byCell) -> addCounts(view, area, byCell, counts)));
        return counts;
    }

    private void add(int key, long count) {
        if (CohortKey.hasBirthYear(key) && CohortKey.hasGmfcs(key)) {
            Cell cell = new Cell(CohortKey.birthYear(key), CohortKey.gmfcs(key));
            birthYears.add(cell.birthYear());
            groups.add(cell.gmfcs());
            add(View.MUNICIPALITY, CohortKey.municipality(key), cell, count);
            add(View.HOSPITAL, CohortKey.hospital(key), cell, count);
        }
    }

    private void add(View view, int number, Cell cell, long count) {
        if (number > 0) {
            children.get(view)
                    .computeIfAbsent(areas.area(view, number), area -> new HashMap<>())
                    .merge(cell, Math.toIntExact(count), Math::addExact);
        }
    }

    /** Whether some children's bands hold other children's levels, so that nobody can tell how many a level has. */
    boolean hasOverlappingGroups() {
        return groups.stream()
                .anyMatch(one -> groups.stream().anyMatch(other -> !one.equals(other) && one.overlaps(other)));
    }

    private void addCounts(View view, Area area, Map<Cell, Integer> byCell, List<CohortCount> counts) {
        for (int birthYear = birthYears.first(); birthYear <= birthYears.last(); birthYear++) {
            for (GmfcsGroup group : groups) {
                int children = byCell.getOrDefault(new Cell(birthYear, group), 0);
                counts.add(new CohortCount(view, area, birthYear, group, children, false, source));
            }
        }
    }
}
