package dk.followupforecast.cohort;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The children of one view: how many of each birth year and GMFCS group in each area, and where that was read. */
public final class Cohorts {

    private final View view;
    private final boolean zerosLeftOut;
    private final List<AreaScope> scopes;
    private final SortedMap<Area, SortedMap<Integer, List<CohortCount>>> counts = new TreeMap<>();
    private final SortedSet<Integer> birthYears = new TreeSet<>();
    private final Set<GmfcsLevel> levels = EnumSet.noneOf(GmfcsLevel.class);

    /**
     * @param scopes the areas that are to have figures, in the order of the tables
     * @param zerosLeftOut whether a cell without a row, of an area that has others, is a zero
     */
    public Cohorts(View view, List<CohortCount> rows, List<AreaScope> scopes, boolean zerosLeftOut) {
        this.view = view;
        this.zerosLeftOut = zerosLeftOut;
        this.scopes = List.copyOf(scopes);
        for (CohortCount row : rows) {
            counts.computeIfAbsent(row.area(), area -> new TreeMap<>())
                    .computeIfAbsent(row.birthYear(), year -> new ArrayList<>())
                    .add(row);
            birthYears.add(row.birthYear());
            levels.addAll(row.gmfcs().levels());
        }
    }

    public View view() {
        return view;
    }

    /** Whether a cell without a row, of an area that has others, is a zero. */
    public boolean zerosLeftOut() {
        return zerosLeftOut;
    }

    /**
     * The same children, told so that nobody can see who has a row. Where zeros are left out, an area or a birth year without
     * a child has none, and to say that it has not reported says that it has no child: here every area of a region that has
     * a row counts, and every year from the first to the last, with no children where there is no row.
     *
     * @return these cohorts themselves where zeros have rows
     */
    public Cohorts withEveryAreaAndYear() {
        if (!zerosLeftOut) {
            return this;
        }
        SortedMap<Area, AreaScope> areas = new TreeMap<>();
        List<AreaScope> sums = new ArrayList<>();
        for (AreaScope scope : scopes) {
            SortedSet<Area> members = new TreeSet<>(scope.members());
            members.addAll(scope.silent());
            if (scope.isSum()) {
                sums.add(new AreaScope(view, scope.area(), List.copyOf(members)));
            }
            members.forEach(area -> areas.put(area, new AreaScope(view, area, List.of(area))));
        }
        List<AreaScope> all = new ArrayList<>(areas.values());
        all.addAll(sums);
        Cohorts told = new Cohorts(view, listCounts(), all, true);
        areas.keySet().forEach(area -> told.counts.putIfAbsent(area, new TreeMap<>()));
        IntStream.rangeClosed(birthYears.first(), birthYears.last()).forEach(told.birthYears::add);
        return told;
    }

    public List<AreaScope> scopes() {
        return scopes;
    }

    public Optional<AreaScope> findScope(Area area) {
        return scopes.stream().filter(scope -> scope.area().equals(area)).findFirst();
    }

    public SortedSet<Integer> birthYears() {
        return Collections.unmodifiableSortedSet(birthYears);
    }

    public List<CohortCount> listCounts() {
        List<CohortCount> all = new ArrayList<>();
        counts.values().forEach(ofArea -> ofArea.values().forEach(all::addAll));
        return all;
    }

    /**
     * Whether the view knows a birth year and group for some area at least; without it no year that asks for it is whole.
     * An extract that leaves zeros out knows the years between its first and last, but no level that it never names.
     */
    public boolean covers(int birthYear, GmfcsGroup group) {
        if (zerosLeftOut) {
            boolean within = birthYears.first() <= birthYear && birthYear <= birthYears.last();
            return within && levels.containsAll(group.levels());
        }
        return counts.keySet().stream()
                .anyMatch(area -> findCounts(area, birthYear, group).isPresent());
    }

    /**
     * The counts that make up a group of levels in one reporting area: all its levels, and nothing else.
     *
     * @return empty where a level has no row, which is not zero children, or only as part of a wider band; an empty list
     *     where zeros are left out
     */
    public Optional<List<CohortCount>> findCounts(Area area, int birthYear, GmfcsGroup group) {
        SortedMap<Integer, List<CohortCount>> ofArea = counts.get(area);
        if (ofArea == null) {
            return Optional.empty();
        }
        // A loop: this is asked thousands of times of one case.
        List<CohortCount> inside = new ArrayList<>();
        int levels = 0;
        boolean parted = false;
        for (CohortCount count : ofArea.getOrDefault(birthYear, List.of())) {
            if (group.contains(count.gmfcs())) {
                inside.add(count);
                levels += count.gmfcs().size();
            } else {
                parted |= group.overlaps(count.gmfcs());
            }
        }
        return levels == group.size() || zerosLeftOut && !parted && covers(birthYear, group)
                ? Optional.of(Collections.unmodifiableList(inside))
                : Optional.empty();
    }

    /** Levels that other areas have of a birth year and this one has not, not even as part of a band. */
    Set<GmfcsLevel> listMissingLevels(Area area, int birthYear) {
        Set<GmfcsLevel> missing = EnumSet.noneOf(GmfcsLevel.class);
        counts.values().forEach(ofArea -> missing.addAll(levelsOf(ofArea, birthYear)));
        missing.removeAll(levelsOf(counts.getOrDefault(area, new TreeMap<>()), birthYear));
        return missing;
    }

    private static Set<GmfcsLevel> levelsOf(SortedMap<Integer, List<CohortCount>> ofArea, int birthYear) {
        Set<GmfcsLevel> named = EnumSet.noneOf(GmfcsLevel.class);
        ofArea.getOrDefault(birthYear, List.of())
                .forEach(count -> named.addAll(count.gmfcs().levels()));
        return named;
    }

    /** Children of a birth year and group in an area; empty where a member of the area has not reported them. */
    public OptionalInt findChildren(AreaScope scope, int birthYear, GmfcsGroup group) {
        int sum = 0;
        for (Area member : scope.members()) {
            Optional<List<CohortCount>> found = findCounts(member, birthYear, group);
            if (found.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += found.get().stream().mapToInt(CohortCount::children).sum();
        }
        return scope.members().isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum);
    }
}
