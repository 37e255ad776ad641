package dk.followupforecast.followup;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Follow-ups by area and year under one rule in one view.
 *
 * @param years the complete ones, ascending: every birth year that the rule asks for is in the extract
 * @param figures by year, then in the order of the areas
 * @param incomplete the years beside complete ones that nothing is printed for, ascending, each with what it lacks
 */
public record FollowUpForecast(
        FollowUpRule rule,
        Cohorts cohorts,
        List<Integer> years,
        List<FollowUpFigure> figures,
        List<IncompleteYear> incomplete) {

    /** A year that the extract does not reach, and the cohorts that are missing. */
    public record IncompleteYear(int year, List<DueCohort> missing) {}

    public static FollowUpForecast of(FollowUpRule rule, Cohorts cohorts) {
        List<Integer> years = new ArrayList<>();
        List<FollowUpFigure> figures = new ArrayList<>();
        List<IncompleteYear> incomplete = new ArrayList<>();
        SortedSet<Integer> ages = rule.agesReached();
        if (!ages.isEmpty()) {
            int last = cohorts.birthYears().last() + ages.last() + 1;
            for (int year = firstYear(rule, cohorts, ages); year <= last; year++) {
                List<DueCohort> missing = listMissing(rule, cohorts, year);
                if (missing.isEmpty()) {
                    years.add(year);
                    figures.addAll(figuresOf(rule, cohorts, year));
                } else {
                    incomplete.add(new IncompleteYear(year, missing));
                }
            }
        }
        // Far from any complete year nobody expects a figure.
        incomplete.removeIf(other -> !years.contains(other.year() - 1) && !years.contains(other.year() + 1));
        return new FollowUpForecast(rule, cohorts, years, figures, incomplete);
    }

    /** Before its first birth year reaches the youngest age, a rule asks for nobody, and there is nothing to forecast. */
    private static int firstYear(FollowUpRule rule, Cohorts cohorts, SortedSet<Integer> ages) {
        int firstInExtract = cohorts.birthYears().first() + ages.first();
        return rule.firstBirthYear().isPresent()
                ? Math.max(firstInExtract, rule.firstBirthYear().getAsInt() + ages.first())
                : firstInExtract;
    }

    /** The cohorts that a year asks for and the extract does not have. */
    public static List<DueCohort> listMissing(FollowUpRule rule, Cohorts cohorts, int year) {
        return rule.listDueIn(year).stream()
                .filter(due -> !cohorts.covers(due.birthYear(), due.group()))
                .toList();
    }

    private static List<FollowUpFigure> figuresOf(FollowUpRule rule, Cohorts cohorts, int year) {
        List<FollowUpFigure> figures = new ArrayList<>();
        List<DueCohort> dueCohorts = rule.listDueIn(year);
        for (AreaScope scope : cohorts.scopes()) {
            List<FollowUpTerm> terms = new ArrayList<>();
            for (DueCohort due : dueCohorts) {
                for (Area member : scope.members()) {
                    terms.add(new FollowUpTerm(member, due, cohorts.findCounts(member, due.birthYear(), due.group())));
                }
            }
            figures.add(new FollowUpFigure(scope, year, terms));
        }
        return figures;
    }

    public View view() {
        return cohorts.view();
    }

    /** The figure of an area in a complete year. */
    public Optional<FollowUpFigure> find(Area area, int year) {
        int yearAt = years.indexOf(year);
        List<AreaScope> scopes = cohorts.scopes();
        for (int at = 0; yearAt >= 0 && at < scopes.size(); at++) {
            if (scopes.get(at).area().equals(area)) {
                return Optional.of(figures.get(yearAt * scopes.size() + at));
            }
        }
        return Optional.empty();
    }
}
