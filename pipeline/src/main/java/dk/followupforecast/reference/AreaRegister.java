package dk.followupforecast.reference;

import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every hospital and municipality that an extract may name, under all its spellings, and the region each belongs to. */
public final class AreaRegister implements Serializable {

    /** More letters wrong than this, and another name is no help. */
    private static final int FARTHEST_SPELLING = 3;

    private static final int MOST_CANDIDATES = 3;

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    private final Map<View, Map<String, Set<Area>>> byFoldedName = new EnumMap<>(View.class);
    private final Map<View, Map<String, Area>> byCode = new EnumMap<>(View.class);
    private final Map<Area, Area> regions = new LinkedHashMap<>();

    public AreaRegister() {
        for (View view : View.values()) {
            byFoldedName.put(view, new TreeMap<>());
            byCode.put(view, new LinkedHashMap<>());
        }
    }

    /** @return false when the code is taken already */
    public boolean add(View view, Area area, Area region) {
        if (byCode.get(view).putIfAbsent(area.code(), area) != null) {
            return false;
        }
        regions.put(area, region);
        addAlias(view, area.name(), area);
        return true;
    }

    /** Lets a further spelling stand for an area; one spelling of two areas makes it ambiguous. */
    public void addAlias(View view, String alias, Area area) {
        byFoldedName
                .get(view)
                .computeIfAbsent(NameFolding.fold(alias), folded -> new LinkedHashSet<>())
                .add(area);
    }

    /** Whether two spellings are one name: capitals, æ and ae, å and aa, and the like make no difference. */
    public static boolean isSameName(String one, String other) {
        return NameFolding.fold(one).equals(NameFolding.fold(other));
    }

    /** The area of a name, an alias or an official code, with or without leading zeros. */
    public AreaMatch find(View view, String nameOrCode) {
        List<Area> areas = listOf(view, nameOrCode);
        return switch (areas.size()) {
            case 0 -> new AreaMatch.Unknown(listMeant(view, nameOrCode));
            case 1 -> new AreaMatch.Found(areas.get(0));
            default -> new AreaMatch.Ambiguous(areas);
        };
    }

    /** The areas that a name, an alias or an official code may stand for; none where it is not known. */
    public List<Area> listOf(View view, String nameOrCode) {
        Area coded =
                byCode.get(view).get(LEADING_ZEROS.matcher(nameOrCode.strip()).replaceFirst(""));
        return coded != null
                ? List.of(coded)
                : List.copyOf(byFoldedName.get(view).getOrDefault(NameFolding.fold(nameOrCode), Set.of()));
    }

    /** All areas of a view, in the order of the reference file. */
    public List<Area> list(View view) {
        return List.copyOf(byCode.get(view).values());
    }

    public List<Area> listInRegion(View view, String regionCode) {
        return list(view).stream()
                .filter(area -> regionOf(area).code().equals(regionCode))
                .toList();
    }

    public Area regionOf(Area area) {
        return regions.get(area);
    }

    /** Those that a code beside a name says, as in {@code 630 Vejle}; otherwise those that are spelt nearly so. */
    private List<Area> listMeant(View view, String name) {
        Matcher code = CodeWithin.PATTERN.matcher(name);
        Area coded = code.find() ? byCode.get(view).get(code.group(1)) : null;
        return coded == null ? listNear(view, name) : List.of(coded);
    }

    private List<Area> listNear(View view, String name) {
        record Candidate(int distance, Area area) {}
        String folded = NameFolding.fold(name);
        int farthest = Math.min(FARTHEST_SPELLING, Math.max(1, folded.length() / 2));
        LevenshteinDistance distance = new LevenshteinDistance(farthest);
        List<Candidate> candidates = new ArrayList<>();
        byFoldedName.get(view).forEach((spelling, areas) -> {
            int edits = distance.apply(folded, spelling);
            if (edits >= 0) {
                areas.forEach(area -> candidates.add(new Candidate(edits, area)));
            }
        });
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::area))
                .map(Candidate::area)
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** Made where a name is not known, which is not at every start. */
    private static final class CodeWithin {
        static final Pattern PATTERN = Pattern.compile("(?<![0-9])0?([0-9]{3})(?![0-9])");

        private CodeWithin() {}
    }
}
