package dk.followupforecast.run;

import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.followup.RuleFit;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forecasts of a case: every rule in every view, the rule in effect first. */
public record Forecasts(List<FollowUpForecast> all) {

    public Forecasts {
        all = List.copyOf(all);
    }

    static Forecasts of(RuleChoice rules, List<Cohorts> views, Notices notices) {
        List<FollowUpForecast> all = new ArrayList<>();
        for (Cohorts view : views) {
            addInEffect(rules.inEffect(), view, all, notices);
        }
        if (!notices.hasErrors()) {
            // Of counts that are wrong or not read, it would be said that they are missing.
            tellCompleteYears(all, notices);
        }
        for (FollowUpRule other : rules.compared()) {
            addCompared(other, views, all, notices);
        }
        return new Forecasts(all);
    }

    private static void addInEffect(FollowUpRule rule, Cohorts view, List<FollowUpForecast> all, Notices notices) {
        if (canAnswer(NoticeCode.RULE_PARTS_BAND, rule, view, notices)) {
            all.add(FollowUpForecast.of(rule, view));
        }
    }

    /** A comparison that the extract cannot answer is left out and said so; it does not stop the forecast. */
    private static void addCompared(
            FollowUpRule rule, List<Cohorts> views, List<FollowUpForecast> all, Notices notices) {
        for (Cohorts view : views) {
            if (canAnswer(NoticeCode.RULE_NOT_COMPARED, rule, view, notices)) {
                all.add(FollowUpForecast.of(rule, view));
            }
        }
    }

    /** Whether a view can answer a rule; where it cannot, a notice says which band the rule parts. */
    static boolean canAnswer(NoticeCode code, FollowUpRule rule, Cohorts view, Notices notices) {
        Optional<CohortCount> parted = RuleFit.findParted(rule, view);
        parted.ifPresent(count -> notices.add(
                code, count.source(), count.gmfcs().label(), rule.name(), RuleFit.listSharers(rule, count)));
        return parted.isEmpty();
    }

    private static void tellCompleteYears(List<FollowUpForecast> inEffect, Notices notices) {
        boolean anyYear =
                inEffect.stream().anyMatch(forecast -> !forecast.years().isEmpty());
        for (FollowUpForecast forecast : inEffect) {
            SourcePosition source = forecast.cohorts().listCounts().get(0).source();
            SourcePosition file = SourcePosition.ofFile(source.file());
            Message view = Message.of("view." + forecast.view().label());
            if (forecast.years().isEmpty()) {
                NoticeCode code = anyYear ? NoticeCode.VIEW_WITHOUT_YEAR : NoticeCode.NO_COMPLETE_YEAR;
                notices.add(code, file, "", forecast.rule().name(), view, whyNoYear(forecast));
            }
            if (!forecast.years().isEmpty()) {
                List<Message> lacking = forecast.incomplete().stream()
                        .map(other -> Message.of(
                                "notice.year-lacks", Integer.toString(other.year()), cohorts(other.missing())))
                        .toList();
                notices.add(NoticeCode.COMPLETE_YEARS, file, "", view, YearSpans.list(forecast.years()), lacking);
            }
        }
    }

    private static Message whyNoYear(FollowUpForecast forecast) {
        List<Message> missing = nearestMissing(forecast);
        return missing.isEmpty() ? Message.of("notice.nobody-due") : Message.of("notice.lacks", missing);
    }

    /** What the year lacks that lacks least, so that the sender knows what would be enough. */
    private static List<Message> nearestMissing(FollowUpForecast forecast) {
        List<DueCohort> fewest = List.of();
        var ages = forecast.rule().agesReached();
        if (ages.isEmpty()) {
            return List.of();
        }
        int from = forecast.cohorts().birthYears().first() + ages.first();
        int to = forecast.cohorts().birthYears().last() + ages.last();
        for (int year = from; year <= to; year++) {
            List<DueCohort> missing = FollowUpForecast.listMissing(forecast.rule(), forecast.cohorts(), year);
            if (!missing.isEmpty() && (fewest.isEmpty() || missing.size() < fewest.size())) {
                fewest = missing;
            }
        }
        return cohorts(fewest);
    }

    private static List<Message> cohorts(List<DueCohort> due) {
        return due.stream()
                .map(cohort ->
                        Message.of("notice.cohort", cohort.group().label(), Integer.toString(cohort.birthYear())))
                .toList();
    }

    public Optional<FollowUpForecast> find(String rule, View view) {
        return all.stream()
                .filter(forecast -> forecast.rule().name().equals(rule) && forecast.view() == view)
                .findFirst();
    }

    /** The forecasts of a view under other rules than one. */
    List<FollowUpForecast> listOthers(String rule, View view) {
        return all.stream()
                .filter(forecast -> !forecast.rule().name().equals(rule) && forecast.view() == view)
                .toList();
    }
}
