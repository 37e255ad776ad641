package dk.followupforecast.compare;

import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.View;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The children of a run as its table has them, from which follow-ups under any rule of the same groups follow anew. */
final class StoredCohorts {

    private static final GmfcsGroup ALL = new GmfcsGroup(GmfcsLevel.I, GmfcsLevel.V);

    private final Map<FigureKey, StoredFigure> figures;
    private final boolean zerosLeftOut;
    private final Map<AreaKey, Map<Integer, Map<GmfcsGroup, StoredFigure>>> byArea = new HashMap<>();
    private final Map<View, TreeSet<Integer>> birthYears = new HashMap<>();

    StoredCohorts(Map<FigureKey, StoredFigure> figures, boolean zerosLeftOut) {
        this.figures = figures;
        this.zerosLeftOut = zerosLeftOut;
        figures.forEach((key, figure) -> {
            byArea.computeIfAbsent(key.area(), area -> new HashMap<>())
                    .computeIfAbsent(key.year(), year -> new LinkedHashMap<>())
                    .put(group(key.gmfcs()), figure);
            birthYears
                    .computeIfAbsent(key.area().view(), view -> new TreeSet<>())
                    .add(key.year());
        });
    }

    private static GmfcsGroup group(String label) {
        return label.equals(FigureKey.ALL_LEVELS) ? ALL : GmfcsText.parse(label).orElseThrow();
    }

    /** As the table has them. */
    Map<FigureKey, StoredFigure> figures() {
        return figures;
    }

    /** Follow-ups of an area in a year; empty where a cohort that the rule asks for is not there. */
    OptionalInt findFollowUps(FollowUpRule rule, FigureKey figure) {
        int sum = 0;
        for (DueCohort due : listDue(rule, figure)) {
            OptionalInt children = findChildren(figure.area(), due.birthYear(), due.group());
            if (children.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += children.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    /**
     * Whether a rule has a figure: it asks for somebody in the year, some area of the view has each cohort that it asks
     * for, and this area has those of the figure. How the run groups the levels does not matter, since whoever has all
     * children of a birth year has those of any group.
     */
    boolean hasFigure(FollowUpRule rule, FigureKey figure) {
        List<DueCohort> due = rule.listDueIn(figure.year());
        return !due.isEmpty()
                && due.stream().allMatch(cohort -> byArea.keySet().stream()
                        .anyMatch(area -> area.view() == figure.area().view() && isKnown(area, cohort)))
                && listDue(rule, figure).stream().allMatch(cohort -> isKnown(figure.area(), cohort));
    }

    private boolean isKnown(AreaKey area, DueCohort cohort) {
        return findChildren(area, cohort.birthYear(), cohort.group()).isPresent()
                || findChildren(area, cohort.birthYear(), ALL).isPresent();
    }

    static List<DueCohort> listDue(FollowUpRule rule, FigureKey figure) {
        return rule.listDueIn(figure.year()).stream()
                .filter(due -> figure.isOverAllLevels() || due.group().label().equals(figure.gmfcs()))
                .toList();
    }

    /** Children of a group of levels, where the run has it or all its parts. */
    OptionalInt findChildren(AreaKey area, int birthYear, GmfcsGroup group) {
        Map<Integer, Map<GmfcsGroup, StoredFigure>> ofArea = byArea.getOrDefault(area, Map.of());
        Map<GmfcsGroup, StoredFigure> cells = ofArea.getOrDefault(birthYear, Map.of());
        if (cells.isEmpty()) {
            return !ofArea.isEmpty() && isZeroLeftOut(area.view(), birthYear) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        if (cells.containsKey(group)) {
            return number(cells.get(group));
        }
        int levels = 0;
        int sum = 0;
        for (Map.Entry<GmfcsGroup, StoredFigure> cell : cells.entrySet()) {
            if (group.contains(cell.getKey())) {
                OptionalInt children = number(cell.getValue());
                levels += children.isPresent() ? cell.getKey().size() : 0;
                sum += children.orElse(0);
            }
        }
        return levels == group.size() ? OptionalInt.of(sum) : OptionalInt.empty();
    }

    private boolean isZeroLeftOut(View view, int birthYear) {
        TreeSet<Integer> known = birthYears.get(view);
        return zerosLeftOut && known.first() <= birthYear && birthYear <= known.last();
    }

    private static OptionalInt number(StoredFigure figure) {
        return figure.value().isPresent() ? OptionalInt.of(figure.value().get().intValueExact()) : OptionalInt.empty();
    }
}
