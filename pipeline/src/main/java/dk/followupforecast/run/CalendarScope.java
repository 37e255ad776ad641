package dk.followupforecast.run;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.extract.RegisterExtract;
import dk.followupforecast.followup.FollowUpFigure;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a call list is held against: a register, and the forecast made of it under the rule in effect.
 *
 * @param forecast of the view that the list is parted by
 */
record CalendarScope(RegisterExtract register, FollowUpForecast forecast) {

    /** @throws UsageException when the case has no register, or the register nothing of the view asked for */
    static CalendarScope of(CaseFigures figures, Optional<View> asked) {
        RegisterExtract register = figures.register()
                .orElseThrow(() -> new UsageException(
                        Message.of("calendar.no-register", figures.caseFolder().name())));
        String rule = figures.rules().inEffect().name();
        Optional<FollowUpForecast> byHospital = figures.forecasts().find(rule, View.HOSPITAL);
        View view = asked.orElse(byHospital.isPresent() ? View.HOSPITAL : View.MUNICIPALITY);
        FollowUpForecast forecast = figures.forecasts()
                .find(rule, view)
                .orElseThrow(
                        () -> new UsageException(Message.of("calendar.no-view", Message.of("view." + view.label()))));
        return new CalendarScope(register, forecast);
    }

    /** Refuses what cannot be listed whole: nobody may take such a list for all who are due. */
    void refuseWhatIsNotWhole(CaseFigures figures, int year, Notices notices) {
        View view = forecast.view();
        Message named = Message.of("view." + view.label());
        List<CohortCount> counts = countsOf(view, figures.extracts().counts());
        if (counts.size() > countsOf(view, register.cohorts()).size()) {
            // Those of extracts come before the register's.
            SourcePosition extract =
                    SourcePosition.ofFile(counts.get(0).source().file());
            notices.add(NoticeCode.CALENDAR_HAS_COUNTS, extract, "", named);
        }
        if (!forecast.years().contains(year)) {
            notices.add(
                    NoticeCode.CALENDAR_YEAR_NOT_WHOLE,
                    figures.caseFolder().settingsFile(),
                    Integer.toString(year),
                    forecast.rule().name(),
                    named,
                    forecast.years().isEmpty() ? List.of("\u2013") : YearSpans.list(forecast.years()));
        }
        notices.refuseOnErrors();
    }

    private static List<CohortCount> countsOf(View view, List<CohortCount> counts) {
        return counts.stream().filter(count -> count.view() == view).toList();
    }

    /** The forecast's figure of each area that has one in the year. */
    SortedMap<Area, Integer> figures(int year) {
        SortedMap<Area, Integer> figures = new TreeMap<>();
        for (AreaScope scope : forecast.cohorts().scopes()) {
            OptionalInt followUps = scope.isSum()
                    ? OptionalInt.empty()
                    : forecast.find(scope.area(), year)
                            .map(FollowUpFigure::followUps)
                            .orElse(OptionalInt.empty());
            followUps.ifPresent(figure -> figures.put(scope.area(), figure));
        }
        return figures;
    }
}
