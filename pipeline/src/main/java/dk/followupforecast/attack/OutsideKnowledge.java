package dk.followupforecast.attack;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.disclosure.CellFrame;
import dk.followupforecast.disclosure.CohortCell;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.Facts;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.SumsOfShape;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.published.PublishedEdition;
import dk.followupforecast.published.PublishedNumber;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaGroup;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody knows who has a public edition and nothing else: which cells there must be, what the published numbers say
 * of them, and what one would like to learn. Whatever the edition says nothing of is left open, which makes nothing narrower.
 */
final class OutsideKnowledge {

    private final PublishedEdition edition;
    private final CaseShape shape;

    OutsideKnowledge(PublishedEdition edition) {
        this.edition = edition;
        List<ViewShape> views = Stream.of(View.values())
                .filter(view -> !birthYears(view).isEmpty())
                .map(this::viewShape)
                .toList();
        List<CohortCell> cells = new ArrayList<>();
        views.forEach(view -> cells.addAll(cellsOf(view)));
        List<RuleYears> forecasts = new ArrayList<>();
        for (ViewShape view : views) {
            edition.about().rules().forEach(rule -> forecasts.add(yearsOf(rule, view)));
        }
        this.shape = new CaseShape(new CellFrame(cells), views, forecasts);
    }

    CellFrame frame() {
        return shape.frame();
    }

    /** All that the gate asks about, of the children and follow-ups that the edition is over. */
    Collection<CountedSum> listFacts() {
        List<AreaGroup> merged = edition.areas().stream()
                .filter(area -> area.area().level() == AreaLevel.GROUP && area.isMerged())
                .map(area ->
                        new AreaGroup(area.area(), area.view(), everybody(area).toList(), List.of()))
                .toList();
        return Facts.list(shape, merged);
    }

    /** @throws IllegalArgumentException for a number of something that the edition cannot have counted */
    List<KnownSum> listKnown() {
        return edition.numbers().stream()
                .filter(this::isOverCells)
                .map(number -> KnownSum.of(sumOf(number), number.value()))
                .toList();
    }

    /** Where no rule asks for anybody, all numbers of a view are 0 and say nothing. */
    private boolean isOverCells(PublishedNumber number) {
        boolean overCells = shape.findView(number.view()).isPresent();
        if (!overCells && number.value() != 0) {
            throw new IllegalArgumentException("value must be 0 where nobody is asked for, was " + number.value());
        }
        return overCells;
    }

    private CountedSum sumOf(PublishedNumber number) {
        ViewShape view = shape.findView(number.view()).orElseThrow();
        PublicArea area = edition.listAreas(number.view()).stream()
                .filter(one -> one.area().equals(number.area()))
                .findFirst()
                .orElseThrow();
        number.gmfcs().ifPresent(group -> checkGroup(group, view));
        List<Integer> years = yearsOf(number);
        SumsOfShape sums = new SumsOfShape(shape);
        Optional<CountedSum> sum =
                switch (number.measure()) {
                    case CHILDREN -> sums.findChildren(view, area, years, number.gmfcs());
                    case FOLLOW_UPS -> sums.findFollowUps(ruleOf(number, view), area, years, number.gmfcs());
                };
        return sum.orElseThrow(() -> new IllegalArgumentException("number must be over cells, was " + number.area()));
    }

    private RuleYears ruleOf(PublishedNumber number, ViewShape view) {
        return shape.forecasts().stream()
                .filter(one -> one.view() == view.view()
                        && one.rule().name().equals(number.rule().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }

    private static void checkGroup(GmfcsGroup group, ViewShape view) {
        int levels = view.groups().stream()
                .filter(group::contains)
                .mapToInt(GmfcsGroup::size)
                .sum();
        if (levels != group.size()) {
            throw new IllegalArgumentException("gmfcs must be told apart by a rule of the edition, was " + group);
        }
    }

    private static List<Integer> yearsOf(PublishedNumber number) {
        return IntStream.rangeClosed(number.firstYear(), number.lastYear())
                .boxed()
                .toList();
    }

    private ViewShape viewShape(View view) {
        List<PublicArea> areas = edition.listAreas(view);
        List<AreaScope> regions = areas.stream()
                .filter(area -> area.area().level() == AreaLevel.REGION)
                .map(area -> new AreaScope(view, area.area(), area.members(), area.silent()))
                .toList();
        return new ViewShape(
                view,
                areas.stream()
                        .flatMap(OutsideKnowledge::everybody)
                        .distinct()
                        .sorted()
                        .toList(),
                regions,
                birthYears(view),
                CaseShape.finestGroups(edition.about().rules()),
                edition.about().rules().get(0).groups());
    }

    private static Stream<Area> everybody(PublicArea area) {
        return Stream.concat(area.members().stream(), area.silent().stream());
    }

    /** Those that a number of the view is over. */
    private List<Integer> birthYears(View view) {
        TreeSet<Integer> birthYears = new TreeSet<>();
        for (PublishedNumber number : edition.numbers()) {
            if (number.view() != view) {
                continue;
            }
            if (number.measure() == Measure.CHILDREN) {
                birthYears.addAll(yearsOf(number));
            } else {
                FollowUpRule rule =
                        edition.about().findRule(number.rule().orElseThrow()).orElseThrow();
                for (int year : yearsOf(number)) {
                    rule.listDueIn(year).stream().map(DueCohort::birthYear).forEach(birthYears::add);
                }
            }
        }
        return List.copyOf(birthYears);
    }

    private List<CohortCell> cellsOf(ViewShape view) {
        TreeSet<Area> reporting = new TreeSet<>();
        edition.listAreas(view.view()).forEach(area -> reporting.addAll(area.members()));
        List<CohortCell> cells = new ArrayList<>();
        for (Area area : reporting) {
            for (int birthYear : view.birthYears()) {
                view.groups().forEach(group -> cells.add(new CohortCell(view.view(), area, birthYear, group)));
            }
        }
        return cells;
    }

    /** The years for which all whom the rule asks are born in years that the edition is over. */
    private static RuleYears yearsOf(FollowUpRule rule, ViewShape view) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int birthYear : view.birthYears()) {
            rule.agesReached().forEach(age -> years.add(birthYear + age));
        }
        years.removeIf(
                year -> !rule.listDueIn(year).stream().map(DueCohort::birthYear).allMatch(view.birthYears()::contains));
        return new RuleYears(rule, view.view(), List.copyOf(years));
    }
}
