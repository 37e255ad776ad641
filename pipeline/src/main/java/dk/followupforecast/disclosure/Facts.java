package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that somebody might want to learn of a case: of every area, merged area, group and region the children by birth year
 * and group, their totals, and the follow-ups of every year under every rule shown. Sums over the same cells are one fact.
 */
public final class Facts {

    private final CaseShape shape;
    private final SumsOfShape sums;
    private final Map<List<Term>, CountedSum> facts = new LinkedHashMap<>();

    private Facts(CaseShape shape) {
        this.shape = shape;
        this.sums = new SumsOfShape(shape);
    }

    /** @param rung whose merged areas are areas of interest, too */
    public static Collection<CountedSum> list(CaseShape shape, Rung rung) {
        return list(shape, rung.mergedAreas());
    }

    /** @param merged areas that are of interest together, too */
    public static Collection<CountedSum> list(CaseShape shape, List<AreaGroup> merged) {
        Facts facts = new Facts(shape);
        PublicAreas areas = new PublicAreas(merged, shape);
        for (ViewShape view : shape.views()) {
            Set<PublicArea> asked = new LinkedHashSet<>(areas.list(view, AreasShown.EACH));
            asked.addAll(areas.list(view, AreasShown.MERGED));
            asked.addAll(areas.listRegions(view));
            asked.stream().filter(area -> !area.isSilent()).forEach(area -> facts.addAll(view, area));
        }
        return List.copyOf(facts.facts.values());
    }

    private void addAll(ViewShape view, PublicArea area) {
        List<List<Integer>> spans = new ArrayList<>();
        view.birthYears().forEach(year -> spans.add(List.of(year)));
        spans.add(view.birthYears());
        Set<Optional<GmfcsGroup>> groups = new LinkedHashSet<>();
        view.groups().forEach(group -> groups.add(Optional.of(group)));
        view.shownGroups().forEach(group -> groups.add(Optional.of(group)));
        groups.add(Optional.empty());
        for (Optional<GmfcsGroup> group : groups) {
            spans.forEach(years -> sums.findChildren(view, area, years, group).ifPresent(this::add));
            for (RuleYears rule : shape.forecasts()) {
                if (rule.view() == view.view()) {
                    rule.years().forEach(year -> sums.findFollowUps(rule, area, List.of(year), group)
                            .ifPresent(this::add));
                }
            }
        }
    }

    private void add(CountedSum sum) {
        if (!sum.terms().isEmpty()) {
            facts.putIfAbsent(sum.terms(), sum);
        }
    }
}
