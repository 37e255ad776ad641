package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.disclosure.CountedSum.Term;
import dk.followupforecast.policy.AreasShown;
import dk.followupforecast.policy.Rung;
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

    private final Set<RuleYears> forecasts;
    private final SumsOfShape sums;
    private final Map<List<Term>, CountedSum> facts = new LinkedHashMap<>();

    private Facts(CaseShape shape, Set<RuleYears> forecasts) {
        this.forecasts = forecasts;
        this.sums = new SumsOfShape(shape);
    }

    /**
     * @param rung whose merged areas are areas of interest, too
     * @param earlier what editions that are out have taught people to ask about
     */
    public static Collection<CountedSum> list(CaseShape shape, Rung rung, Interest earlier) {
        PublicAreas areas = new PublicAreas(rung, shape);
        Set<PublicArea> asked = new LinkedHashSet<>();
        shape.views().forEach(view -> asked.addAll(areas.list(view, AreasShown.MERGED)));
        asked.addAll(earlier.areas());
        return list(shape, new Interest(List.copyOf(asked), earlier.forecasts()));
    }

    /** @param more what is asked about beside the areas, regions and rules of the shape */
    public static Collection<CountedSum> list(CaseShape shape, Interest more) {
        Set<RuleYears> forecasts = new LinkedHashSet<>(shape.forecasts());
        forecasts.addAll(more.forecasts());
        Facts facts = new Facts(shape, forecasts);
        PublicAreas areas = new PublicAreas(List.of(), shape);
        for (ViewShape view : shape.views()) {
            Set<PublicArea> asked = new LinkedHashSet<>(areas.list(view, AreasShown.EACH));
            more.areas().stream().filter(area -> area.view() == view.view()).forEach(asked::add);
            asked.addAll(areas.listRegions(view));
            asked.stream().filter(area -> !area.isSilent()).forEach(area -> facts.addAll(view, area));
        }
        return List.copyOf(facts.facts.values());
    }

    private void addAll(ViewShape view, PublicArea area) {
        List<List<Integer>> spans = new ArrayList<>();
        view.birthYears().forEach(year -> spans.add(List.of(year)));
        spans.add(view.birthYears());
        List<RuleYears> ofView =
                forecasts.stream().filter(rule -> rule.view() == view.view()).toList();
        for (Optional<GmfcsGroup> group : listGroups(view, ofView)) {
            spans.forEach(years -> sums.findChildren(view, area, years, group).ifPresent(this::add));
            for (RuleYears rule : ofView) {
                rule.years().forEach(year -> sums.findFollowUps(rule, area, List.of(year), group)
                        .ifPresent(this::add));
            }
        }
    }

    /** The finest, those that a rule reads together, and all levels. */
    private static Set<Optional<GmfcsGroup>> listGroups(ViewShape view, List<RuleYears> forecasts) {
        Set<Optional<GmfcsGroup>> groups = new LinkedHashSet<>();
        view.groups().forEach(group -> groups.add(Optional.of(group)));
        forecasts.stream()
                .flatMap(forecast -> forecast.rule().groups().stream())
                .filter(group -> group.isMadeOf(view.groups()))
                .forEach(group -> groups.add(Optional.of(group)));
        groups.add(Optional.empty());
        return groups;
    }

    private void add(CountedSum sum) {
        if (!sum.terms().isEmpty()) {
            facts.putIfAbsent(sum.terms(), sum);
        }
    }
}
