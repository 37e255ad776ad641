package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Builds sums over the cells of a shape; none where a cell that belongs to it has not been reported. */
public final class SumsOfShape {

    private final CaseShape shape;

    public SumsOfShape(CaseShape shape) {
        this.shape = shape;
    }

    /** @param group empty for all levels */
    public Optional<CountedSum> findChildren(
            ViewShape view, PublicArea area, List<Integer> years, Optional<GmfcsGroup> group) {
        TreeMap<CohortCell, Integer> terms = new TreeMap<>();
        boolean whole = !area.isSilent();
        for (int birthYear : years) {
            for (GmfcsGroup finest : view.groups()) {
                if (group.isEmpty() || group.get().contains(finest)) {
                    whole &= add(view, area, birthYear, finest, terms);
                }
            }
        }
        return whole
                ? Optional.of(sum(Measure.CHILDREN, view, area.area(), Optional.empty(), years, group, terms))
                : Optional.empty();
    }

    /** @param group empty for all levels */
    public Optional<CountedSum> findFollowUps(
            RuleYears rule, PublicArea area, List<Integer> years, Optional<GmfcsGroup> group) {
        ViewShape view = shape.findView(rule.view()).orElseThrow();
        TreeMap<CohortCell, Integer> terms = new TreeMap<>();
        boolean whole = !area.isSilent();
        for (int year : years) {
            for (DueCohort due : rule.rule().listDueIn(year)) {
                for (GmfcsGroup finest : view.groups()) {
                    boolean asked = group.isEmpty() || group.get().contains(finest);
                    if (asked && due.group().contains(finest)) {
                        whole &= add(view, area, due.birthYear(), finest, terms);
                    }
                }
            }
        }
        Optional<String> name = Optional.of(rule.rule().name());
        return whole
                ? Optional.of(sum(Measure.FOLLOW_UPS, view, area.area(), name, years, group, terms))
                : Optional.empty();
    }

    private boolean add(
            ViewShape view, PublicArea area, int birthYear, GmfcsGroup group, TreeMap<CohortCell, Integer> terms) {
        boolean whole = true;
        for (Area member : area.members()) {
            CohortCell cell = new CohortCell(view.view(), member, birthYear, group);
            whole &= shape.frame().has(cell);
            terms.merge(cell, 1, Integer::sum);
        }
        return whole;
    }

    private static CountedSum sum(
            Measure measure,
            ViewShape view,
            Area area,
            Optional<String> rule,
            List<Integer> years,
            Optional<GmfcsGroup> group,
            TreeMap<CohortCell, Integer> terms) {
        List<CountedSum.Term> listed = new ArrayList<>();
        terms.forEach((cell, times) -> listed.add(new CountedSum.Term(cell, times)));
        return new CountedSum(
                measure,
                view.view(),
                area,
                rule,
                years.get(0),
                years.get(years.size() - 1),
                group.map(GmfcsGroup::label).orElse(ForecastFigure.ALL_LEVELS),
                listed);
    }

    static CountedSum ofCell(CohortCell cell) {
        return new CountedSum(
                Measure.CHILDREN,
                cell.view(),
                cell.area(),
                Optional.empty(),
                cell.birthYear(),
                cell.birthYear(),
                cell.gmfcs().label(),
                List.of(new CountedSum.Term(cell, 1)));
    }
}
