package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** Explains one row of a printed forecast: first by a slip made in every year, then year by year. */
final class ForecastRowSearch {

    private final FollowUpForecast forecast;
    private final List<FollowUpForecast> otherRules;
    private final AreaScope scope;
    private final SortedMap<Integer, Integer> printed;
    private final List<Integer> years;

    /**
     * @param otherRules forecasts of the same view under rules that the author may have followed instead
     * @param printed follow-ups by year; years that are not computed are passed over
     */
    ForecastRowSearch(
            FollowUpForecast forecast,
            List<FollowUpForecast> otherRules,
            AreaScope scope,
            SortedMap<Integer, Integer> printed) {
        this.forecast = forecast;
        this.otherRules = otherRules;
        this.scope = scope;
        this.printed = printed;
        this.years = printed.keySet().stream()
                .filter(year -> computed(year).isPresent())
                .toList();
    }

    /** Explanations by year, for the years that differ. */
    Map<Integer, List<Message>> explain() {
        List<OptionalInt> right = years.stream().map(this::computed).toList();
        List<OptionalInt> claimed =
                years.stream().map(year -> OptionalInt.of(printed.get(year))).toList();
        long wrong = years.stream().filter(year -> !agrees(year)).count();
        if (wrong == 0) {
            return Map.of();
        }
        RowSearch.Found ofRow =
                wrong < RowSearch.LEAST_WRONG ? RowSearch.Found.NOTHING : RowSearch.find(claimed, right, listSlips());
        Map<Integer, List<Message>> explained = new LinkedHashMap<>();
        for (int at = 0; at < years.size(); at++) {
            int year = years.get(at);
            boolean met = !ofRow.messages().isEmpty() && !ofRow.exceptions().contains(at);
            if (!agrees(year)) {
                explained.put(year, met ? but(ofRow) : explain(year));
            }
        }
        return explained;
    }

    /** The slips of a row with the years that they do not give, which have another cause. */
    private List<Message> but(RowSearch.Found found) {
        if (found.exceptions().isEmpty()) {
            return found.messages();
        }
        List<String> except =
                found.exceptions().stream().map(at -> years.get(at).toString()).toList();
        return found.messages().stream()
                .map(message -> Message.of("explain.except", message, except))
                .toList();
    }

    private OptionalInt computed(int year) {
        return followUps(scope.area(), year);
    }

    private OptionalInt followUps(Area area, int year) {
        return forecast.find(area, year).map(figure -> figure.followUps()).orElse(OptionalInt.empty());
    }

    private List<RowSlip> listSlips() {
        List<RowSlip> slips = new ArrayList<>();
        for (CountingSlips.Counting counting : CountingSlips.list(CountedAge.onceEach(forecast.rule()))) {
            slips.add(slip(
                    counting.rank(),
                    counting.message(),
                    year -> CountedAge.sum(
                            counting.times(), forecast.rule().firstBirthYear(), cohorts(), scope, year)));
        }
        otherRules.forEach(other -> slips.add(
                slip(2, Message.of("explain.other-rule", other.rule().name()), year -> counted(other.rule(), year))));
        slips.add(slip(2, Message.of("explain.column-before"), year -> counted(forecast.rule(), year - 1)));
        slips.add(slip(2, Message.of("explain.column-after"), year -> counted(forecast.rule(), year + 1)));
        addSwappedFigures(slips);
        addMemberSlips(slips);
        addOtherAreas(slips);
        addOtherCellValues(slips);
        return slips;
    }

    /** What a rule asks for in any year, also in one before the first forecast, in which it is nothing. */
    private OptionalInt counted(FollowUpRule rule, int year) {
        return CountedAge.sum(CountedAge.onceEach(rule), rule.firstBirthYear(), cohorts(), scope, year);
    }

    private void addSwappedFigures(List<RowSlip> slips) {
        for (int first : years) {
            for (int second : years.subList(years.indexOf(first) + 1, years.size())) {
                Message message =
                        Message.of("explain.figures-swapped", Integer.toString(first), Integer.toString(second));
                slips.add(slip(1, message, year -> computed(year == first ? second : year == second ? first : year)));
            }
        }
    }

    private RowSlip slip(int rank, Message message, IntFunction<OptionalInt> ofYear) {
        return new RowSlip(rank, message, at -> ofYear.apply(years.get(at)));
    }

    private Cohorts cohorts() {
        return forecast.cohorts();
    }

    private void addMemberSlips(List<RowSlip> slips) {
        if (scope.members().size() < 2) {
            return;
        }
        for (Area member : scope.members()) {
            String name = member.name();
            slips.add(slip(1, Message.of("explain.member-left-out", name), year -> plus(year, member, -1)));
            slips.add(slip(1, Message.of("explain.member-twice", name), year -> plus(year, member, 1)));
            slips.add(slip(2, Message.of("explain.member-only", name), year -> followUps(member, year)));
        }
    }

    private OptionalInt plus(int year, Area member, int times) {
        OptionalInt whole = computed(year);
        OptionalInt part = followUps(member, year);
        return whole.isPresent() && part.isPresent()
                ? OptionalInt.of(whole.getAsInt() + times * part.getAsInt())
                : OptionalInt.empty();
    }

    private void addOtherAreas(List<RowSlip> slips) {
        for (AreaScope other : cohorts().scopes()) {
            if (other.area().level() == scope.area().level() && !other.area().equals(scope.area())) {
                slips.add(slip(
                        2, Message.of("explain.row-of", other.area().name()), year -> followUps(other.area(), year)));
            }
        }
    }

    /**
     * One count of children that was another when the paper's author added up. The value is free, so it is taken from the
     * first wrong figure, and every other figure with that count has to confirm it.
     */
    private void addOtherCellValues(List<RowSlip> slips) {
        int wrongYear = years.stream()
                .filter(year -> computed(year).getAsInt() != printed.get(year))
                .findFirst()
                .orElse(0);
        if (wrongYear == 0) {
            return;
        }
        int change = printed.get(wrongYear) - computed(wrongYear).getAsInt();
        FollowUpRule rule = forecast.rule();
        rule.listDueIn(wrongYear).forEach(due -> {
            OptionalInt children = cohorts().findChildren(scope, due.birthYear(), due.group());
            int instead = children.orElse(0) + change;
            if (children.isPresent() && instead >= 0) {
                Message cohort = cohort(due.group(), due.birthYear());
                slips.add(slip(3, Message.of("explain.other-count", cohort, instead, children.getAsInt()), year -> {
                    boolean asked = rule.listDueIn(year).stream()
                            .anyMatch(
                                    other -> other.group().equals(due.group()) && other.birthYear() == due.birthYear());
                    OptionalInt right = computed(year);
                    return asked && right.isPresent() ? OptionalInt.of(right.getAsInt() + change) : right;
                }));
            }
        });
    }

    static Message cohort(GmfcsGroup group, int birthYear) {
        return Message.of("notice.cohort", group.label(), Integer.toString(birthYear));
    }

    private List<Message> explain(int year) {
        YearTerms terms = new YearTerms(forecast.rule(), cohorts(), scope, year);
        List<Slip> slips = terms.search().find(printed.get(year));
        List<Message> messages = SlipSearch.describe(slips);
        Optional<Term> likely =
                slips.size() > 1 ? terms.findOnlyUnconfirmed(slips, this::agrees, years) : Optional.empty();
        return likely.isPresent()
                ? List.of(Message.of(
                        "explain.only-unconfirmed",
                        messages.get(0),
                        likely.get().label()))
                : messages;
    }

    private boolean agrees(int year) {
        return computed(year).getAsInt() == printed.get(year);
    }
}
