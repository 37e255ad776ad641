package dk.followupforecast.disclosure;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All of a case but the counts: who has reported which birth years and groups, and which years each rule can answer. A twin
 * has the same shape, and everything public is made from a shape and counts.
 *
 * @param forecasts the rules shown in each view, the one in effect first
 */
public record CaseShape(CellFrame frame, List<ViewShape> views, List<RuleYears> forecasts) {

    /**
     * @param areas reporting areas and those that should have reported, in the order of the tables
     * @param regions with the areas that have reported and those that have not
     * @param groups the finest groups of levels that the rules shown tell apart
     * @param shownGroups those of the rule in effect
     */
    public record ViewShape(
            View view,
            List<Area> areas,
            List<AreaScope> regions,
            List<Integer> birthYears,
            List<GmfcsGroup> groups,
            List<GmfcsGroup> shownGroups) {}

    /** @param years the complete ones, ascending */
    public record RuleYears(FollowUpRule rule, View view, List<Integer> years) {

        /** The years for which all whom a rule asks for are born in years of the view. */
        public static RuleYears answeredBy(ViewShape view, FollowUpRule rule) {
            TreeSet<Integer> years = new TreeSet<>();
            for (int birthYear : view.birthYears()) {
                rule.agesReached().forEach(age -> years.add(birthYear + age));
            }
            years.removeIf(year ->
                    !rule.listDueIn(year).stream().map(DueCohort::birthYear).allMatch(view.birthYears()::contains));
            return new RuleYears(rule, view.view(), List.copyOf(years));
        }
    }

    public CaseShape {
        views = List.copyOf(views);
        forecasts = List.copyOf(forecasts);
    }

    /** The shape of a case; the counts are looked at only for whether they are there. */
    public static CaseShape of(List<Cohorts> cohorts, List<FollowUpForecast> forecasts) {
        List<ViewShape> views = new ArrayList<>();
        for (Cohorts ofView : cohorts) {
            List<FollowUpRule> rules = forecasts.stream()
                    .filter(forecast -> forecast.view() == ofView.view())
                    .map(FollowUpForecast::rule)
                    .toList();
            if (!rules.isEmpty()) {
                views.add(viewShape(ofView, rules));
            }
        }
        List<CohortCell> cells = new ArrayList<>();
        for (ViewShape view : views) {
            Cohorts ofView = cohortsOf(cohorts, view.view());
            allCells(view).stream()
                    .filter(cell -> findCounts(ofView, cell).isPresent())
                    .forEach(cells::add);
        }
        List<RuleYears> years = forecasts.stream()
                .map(forecast -> new RuleYears(forecast.rule(), forecast.view(), List.copyOf(forecast.years())))
                .toList();
        return new CaseShape(new CellFrame(cells), views, years);
    }

    private static ViewShape viewShape(Cohorts cohorts, List<FollowUpRule> rules) {
        return new ViewShape(
                cohorts.view(),
                cohorts.scopes().stream()
                        .filter(scope -> !scope.isSum())
                        .map(AreaScope::area)
                        .toList(),
                cohorts.scopes().stream()
                        .filter(scope -> scope.area().level() == AreaLevel.REGION)
                        .toList(),
                List.copyOf(cohorts.birthYears()),
                finestGroups(rules),
                rules.get(0).groups());
    }

    private static List<CohortCell> allCells(ViewShape view) {
        List<CohortCell> cells = new ArrayList<>();
        for (Area area : view.areas()) {
            for (int birthYear : view.birthYears()) {
                view.groups().forEach(group -> cells.add(new CohortCell(view.view(), area, birthYear, group)));
            }
        }
        return cells;
    }

    private static Optional<List<CohortCount>> findCounts(Cohorts cohorts, CohortCell cell) {
        return cohorts.findCounts(cell.area(), cell.birthYear(), cell.gmfcs());
    }

    private static Cohorts cohortsOf(List<Cohorts> cohorts, View view) {
        return cohorts.stream()
                .filter(ofView -> ofView.view() == view)
                .findFirst()
                .orElseThrow();
    }

    /** Levels stay together where every rule keeps them together. */
    public static List<GmfcsGroup> finestGroups(List<FollowUpRule> rules) {
        TreeMap<GmfcsLevel, GmfcsLevel> highest = new TreeMap<>();
        GmfcsLevel lowest = GmfcsLevel.I;
        for (GmfcsLevel level : GmfcsLevel.values()) {
            boolean ends =
                    rules.stream().flatMap(rule -> rule.groups().stream()).anyMatch(group -> group.highest() == level);
            highest.put(lowest, level);
            if (ends && level != GmfcsLevel.V) {
                lowest = GmfcsLevel.values()[level.ordinal() + 1];
            }
        }
        return highest.entrySet().stream()
                .map(entry -> new GmfcsGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The true counts of the shape's cells. */
    public CellCounts countsOf(List<Cohorts> cohorts) {
        int[] children = frame.cells().stream()
                .mapToInt(cell -> findCounts(cohortsOf(cohorts, cell.view()), cell).orElseThrow().stream()
                        .mapToInt(CohortCount::children)
                        .sum())
                .toArray();
        return new CellCounts(frame, children);
    }

    public Optional<ViewShape> findView(View view) {
        return views.stream().filter(shape -> shape.view() == view).findFirst();
    }

    /** Whether an area has reported anything. */
    public boolean hasReported(View view, Area area) {
        return frame.cells().stream()
                .anyMatch(cell -> cell.view() == view && cell.area().equals(area));
    }
}
