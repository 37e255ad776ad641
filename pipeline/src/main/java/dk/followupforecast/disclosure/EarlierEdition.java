package dk.followupforecast.disclosure;

import dk.followupforecast.disclosure.CaseShape.RuleYears;
import dk.followupforecast.disclosure.CaseShape.ViewShape;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A public edition that is out already, and what it is to the cells of the present case.
 *
 * @param areas all that it names, those of its tables and the regions, each with the members that had reported
 * @param rules all that it names, as it has them, whatever a rule of the same name says today
 */
public record EarlierEdition(List<PublicArea> areas, List<FollowUpRule> rules, List<Printed> numbers) {

    /**
     * One of its numbers.
     *
     * @param area with the members that had reported
     * @param rule as the edition has it, whatever a rule of that name says today; empty for children
     * @param gmfcs empty for all levels
     */
    public record Printed(
            Measure measure,
            PublicArea area,
            Optional<FollowUpRule> rule,
            int firstYear,
            int lastYear,
            Optional<GmfcsGroup> gmfcs,
            int value) {

        public Printed {
            if (rule.isPresent() != (measure == Measure.FOLLOW_UPS)) {
                throw new IllegalArgumentException("rule must go with follow-ups, was " + rule + " with " + measure);
            }
        }
    }

    public EarlierEdition {
        areas = List.copyOf(areas);
        rules = List.copyOf(rules);
        numbers = List.copyOf(numbers);
    }

    /**
     * Its numbers as sums over cells of a case, with the values printed.
     *
     * @return nothing where a number counts children of an area, a birth year or a group of levels that the case does not have
     *     by itself: what the editions say together of those cannot be asked of the case
     */
    public Optional<List<KnownSum>> findSums(CaseShape shape) {
        List<KnownSum> sums = new ArrayList<>();
        for (Printed number : numbers) {
            Optional<CountedSum> sum = shape.findView(number.area().view())
                    .filter(view -> hasGroups(view, number))
                    .flatMap(view -> findSum(number, view, shape));
            if (sum.isEmpty()) {
                return Optional.empty();
            }
            sums.add(KnownSum.of(sum.get(), number.value()));
        }
        return Optional.of(sums);
    }

    /**
     * What it teaches its readers to ask about: the gate has to hold its areas and rules open beside those of the new edition,
     * or both together could give away what the earlier one alone kept.
     */
    public Interest interest(CaseShape shape) {
        List<PublicArea> today = new ArrayList<>();
        List<RuleYears> forecasts = new ArrayList<>();
        for (ViewShape view : shape.views()) {
            areas.stream().filter(area -> area.view() == view.view()).forEach(area -> findToday(area, view)
                    .ifPresent(today::add));
            rules.forEach(rule -> forecasts.add(RuleYears.answeredBy(view, rule)));
        }
        return new Interest(today, forecasts);
    }

    private static Optional<CountedSum> findSum(Printed number, ViewShape view, CaseShape shape) {
        Optional<PublicArea> area = findToday(number.area(), view);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> years = IntStream.rangeClosed(number.firstYear(), number.lastYear())
                .boxed()
                .toList();
        SumsOfShape sums = new SumsOfShape(shape);
        return number.rule().isEmpty()
                ? sums.findChildren(view, area.get(), years, number.gmfcs())
                : sums.findFollowUps(
                        new RuleYears(number.rule().get(), view.view(), years), area.get(), years, number.gmfcs());
    }

    /** Its members as the case names them, who may have got another name under the same code. */
    private static Optional<PublicArea> findToday(PublicArea area, ViewShape view) {
        List<Area> members = new ArrayList<>();
        for (Area member : area.members()) {
            view.areas().stream()
                    .filter(today -> today.code().equals(member.code()))
                    .findFirst()
                    .ifPresent(members::add);
        }
        return members.size() == area.members().size()
                ? Optional.of(new PublicArea(area.view(), area.area(), members, List.of()))
                : Optional.empty();
    }

    /** Whether the groups that tell the number's children from others are made of groups of the case. */
    private static boolean hasGroups(ViewShape view, Printed number) {
        List<GmfcsGroup> asked = new ArrayList<>(number.gmfcs().stream().toList());
        number.rule().ifPresent(rule -> asked.addAll(rule.groups()));
        return asked.stream().allMatch(group -> group.isMadeOf(view.groups()));
    }
}
