package dk.followupforecast.attack;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.disclosure.CaseShape;
import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.disclosure.CellFrame;
import dk.followupforecast.disclosure.CohortCell;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.Facts;
import dk.followupforecast.disclosure.Interest;
import dk.followupforecast.disclosure.KnownSum;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.SumsOfShape;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.published.PublishedEdition;
import dk.followupforecast.published.PublishedNumber;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
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
 * What somebody knows who has a public edition, perhaps others beside it, and nothing else: which cells there must be, what
 * the published numbers say of them, and what one would like to learn. Whatever the editions say nothing of is left open,
 * which makes nothing narrower.
 */
final class OutsideKnowledge {

    private final PublishedEdition edition;
    private final List<PublishedEdition> editions;
    private final CaseShape shape;

    /** @param editions of the same children: the one that is attacked, then those beside it; all are asked about */
    OutsideKnowledge(List<PublishedEdition> editions) {
        this.editions = SameNames.in(editions);
        this.edition = this.editions.get(0);
        List<ViewShape> views = Stream.of(View.values())
                .filter(view -> !birthYears(view).isEmpty())
                .map(this::viewShape)
                .toList();
        List<CohortCell> cells = new ArrayList<>();
        views.forEach(view -> cells.addAll(cellsOf(view)));
        List<RuleYears> forecasts = new ArrayList<>();
        for (ViewShape view : views) {
            this.editions.stream()
                    .flatMap(one -> one.about().rules().stream())
                    .distinct()
                    .forEach(rule -> forecasts.add(RuleYears.answeredBy(view, rule)));
        }
        this.shape = new CaseShape(new CellFrame(cells), views, forecasts);
    }

    CellFrame frame() {
        return shape.frame();
    }

    /** All that the gate asks about, of the children and follow-ups that the editions are over. */
    Collection<CountedSum> listFacts() {
        List<PublicArea> areas =
                editions.stream().flatMap(one -> one.areas().stream()).toList();
        return Facts.list(shape, new Interest(areas, List.of()));
    }

    /** @throws IllegalArgumentException for a number of something that the edition cannot have counted */
    List<KnownSum> listKnown() {
        List<KnownSum> known = new ArrayList<>();
        for (PublishedEdition one : editions) {
            one.numbers().stream()
                    .filter(this::isOverCells)
                    .forEach(number -> known.add(KnownSum.of(sumOf(number, one), number.value())));
        }
        return known;
    }

    /** Where no rule asks for anybody, all numbers of a view are 0 and say nothing. */
    private boolean isOverCells(PublishedNumber number) {
        boolean overCells = shape.findView(number.view()).isPresent();
        if (!overCells && number.value() != 0) {
            throw new IllegalArgumentException("value must be 0 where nobody is asked for, was " + number.value());
        }
        return overCells;
    }

    private CountedSum sumOf(PublishedNumber number, PublishedEdition of) {
        ViewShape view = shape.findView(number.view()).orElseThrow();
        PublicArea area = of.listAreas(number.view()).stream()
                .filter(one -> one.area().equals(number.area()))
                .findFirst()
                .orElseThrow();
        number.gmfcs().ifPresent(group -> checkGroup(group, view));
        List<Integer> years = yearsOf(number);
        SumsOfShape sums = new SumsOfShape(shape);
        Optional<CountedSum> sum =
                switch (number.measure()) {
                    case CHILDREN -> sums.findChildren(view, area, years, number.gmfcs());
                    case FOLLOW_UPS -> {
                        FollowUpRule rule = ruleOf(number, of);
                        rule.groups().forEach(group -> checkGroup(group, view));
                        yield sums.findFollowUps(
                                new RuleYears(rule, number.view(), years), area, years, number.gmfcs());
                    }
                };
        return sum.orElseThrow(() -> new IllegalArgumentException("number must be over cells, was " + number.area()));
    }

    /** As the number's own edition has it. */
    private static FollowUpRule ruleOf(PublishedNumber number, PublishedEdition of) {
        return of.about().findRule(number.rule().orElseThrow()).orElseThrow();
    }

    private static void checkGroup(GmfcsGroup group, ViewShape view) {
        if (!group.isMadeOf(view.groups())) {
            throw new IllegalArgumentException("gmfcs must be told apart by a rule of the edition, was " + group);
        }
    }

    private static List<Integer> yearsOf(PublishedNumber number) {
        return IntStream.rangeClosed(number.firstYear(), number.lastYear())
                .boxed()
                .toList();
    }

    private ViewShape viewShape(View view) {
        List<AreaScope> regions = edition.listAreas(view).stream()
                .filter(area -> area.area().level() == AreaLevel.REGION)
                .map(area -> new AreaScope(view, area.area(), area.members(), area.silent()))
                .toList();
        return new ViewShape(
                view,
                editions.stream()
                        .flatMap(one -> one.listAreas(view).stream())
                        .flatMap(OutsideKnowledge::everybody)
                        .distinct()
                        .sorted()
                        .toList(),
                regions,
                birthYears(view),
                CaseShape.finestGroups(editions.stream()
                        .flatMap(one -> one.about().rules().stream())
                        .toList()),
                edition.about().rules().get(0).groups());
    }

    private static Stream<Area> everybody(PublicArea area) {
        return Stream.concat(area.members().stream(), area.silent().stream());
    }

    /** Those that a number of the view is over. */
    private List<Integer> birthYears(View view) {
        TreeSet<Integer> birthYears = new TreeSet<>();
        for (PublishedEdition one : editions) {
            one.numbers().stream()
                    .filter(number -> number.view() == view)
                    .forEach(number -> birthYears.addAll(birthYears(number, one)));
        }
        return List.copyOf(birthYears);
    }

    private static List<Integer> birthYears(PublishedNumber number, PublishedEdition of) {
        List<Integer> years = yearsOf(number);
        return number.measure() == Measure.CHILDREN
                ? years
                : years.stream()
                        .flatMap(year -> ruleOf(number, of).listDueIn(year).stream())
                        .map(DueCohort::birthYear)
                        .toList();
    }

    private List<CohortCell> cellsOf(ViewShape view) {
        TreeSet<Area> reporting = new TreeSet<>();
        editions.forEach(one -> one.listAreas(view.view()).forEach(area -> reporting.addAll(area.members())));
        List<CohortCell> cells = new ArrayList<>();
        for (Area area : reporting) {
            for (int birthYear : view.birthYears()) {
                view.groups().forEach(group -> cells.add(new CohortCell(view.view(), area, birthYear, group)));
            }
        }
        return cells;
    }
}
