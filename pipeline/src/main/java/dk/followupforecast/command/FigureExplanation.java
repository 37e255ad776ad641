package dk.followupforecast.command;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.followup.FollowUpFigure;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.followup.FollowUpTerm;
import dk.followupforecast.reconcile.ReconciliationLine;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.CohortCount;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import dk.followupforecast.vocabulary.SourcePosition;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** One figure as the sum that it is, with the place in the input behind each term and the printed figure beside. */
final class FigureExplanation {

    private final CaseFigures figures;
    private final FollowUpForecast forecast;
    private final AreaScope scope;
    private final int year;

    FigureExplanation(CaseFigures figures, FollowUpForecast forecast, AreaScope scope, int year) {
        this.figures = figures;
        this.forecast = forecast;
        this.scope = scope;
        this.year = year;
    }

    String text(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say(
                "explain.head",
                scope.area().name(),
                Message.of("view.label." + scope.view().label()),
                Integer.toString(year),
                forecast.rule().name()));
        hospitalArea(texts).ifPresent(lines::add);
        lines.add("");
        Optional<FollowUpFigure> figure = forecast.find(scope.area(), year);
        if (figure.isPresent()) {
            addSum(figure.get(), texts, lines);
        } else {
            lines.add(texts.say(whyNone(), Integer.toString(year), missing()));
        }
        lines.addAll(printed(texts));
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private Optional<String> hospitalArea(Texts texts) {
        if (scope.view() == View.HOSPITAL || scope.isSum()) {
            return Optional.empty();
        }
        return figures.reference()
                .hospitalAreas()
                .find(scope.area(), year)
                .map(entry -> texts.say(
                        entry.assumed() ? "explain.hospital-area-assumed" : "explain.hospital-area",
                        entry.hospital().name()));
    }

    private void addSum(FollowUpFigure figure, Texts texts, List<String> lines) {
        TextGrid grid = new TextGrid(texts.say("explain.columns").split("\\|"));
        for (FollowUpTerm term : figure.terms()) {
            grid.add(
                    term.area().name(),
                    Integer.toString(term.due().ageReached()),
                    Integer.toString(term.due().birthYear()),
                    term.due().group().label(),
                    term.children().isPresent()
                            ? texts.number(term.children().getAsInt())
                            : texts.say("explain.not-reported"),
                    sources(term, texts));
        }
        lines.addAll(grid.lines());
        lines.add("");
        if (figure.followUps().isEmpty()) {
            lines.add(texts.say("explain.sum-not-reported"));
            return;
        }
        int followUps = figure.followUps().getAsInt();
        lines.add(texts.say("explain.sum", followUps));
        figures.effort(forecast.rule())
                .hours(scope.view(), followUps)
                .ifPresent(hours -> lines.add(texts.say(
                        "explain.hours",
                        hours,
                        followUps,
                        figures.effort(forecast.rule()).hoursPerFollowUp().orElseThrow())));
    }

    /** Where each count stands; a register once, since its rows are counted together and have no one place. */
    private static String sources(FollowUpTerm term, Texts texts) {
        LinkedHashSet<String> sources = new LinkedHashSet<>();
        for (CohortCount count : term.counts().orElse(List.of())) {
            SourcePosition source = count.source();
            sources.add(
                    source.line() == 0
                            ? source.file()
                            : source.file()
                                    + texts.say("console.line", Long.toString(source.line()))
                                    + texts.say("console.column", source.column()));
        }
        return String.join("; ", sources);
    }

    /** The printed figures of the area and year, each with its difference and the explanation found. */
    private List<String> printed(Texts texts) {
        List<String> lines = new ArrayList<>();
        for (PrintedForecast table : figures.extracts().forecasts()) {
            for (PrintedForecastRow row : table.rows()) {
                if (table.view() == scope.view()
                        && isOfScope(row)
                        && row.followUps().containsKey(year)) {
                    addPrinted(table, row, texts, lines);
                }
            }
        }
        return lines;
    }

    /** A printed total is over the rows of its table, which is the region as far as the paper goes. */
    private boolean isOfScope(PrintedForecastRow row) {
        return row.area().isPresent()
                ? row.area().get().equals(scope.area())
                : scope.area().level() == AreaLevel.REGION;
    }

    private void addPrinted(PrintedForecast table, PrintedForecastRow row, Texts texts, List<String> lines) {
        String where = table.file()
                + texts.say("console.line", Long.toString(row.source().line()));
        lines.add(texts.say("explain.printed", row.followUps().get(year), where));
        figures.reconciliationOf(table, row).stream()
                .filter(line -> line.column().equals(Integer.toString(year)))
                .findFirst()
                .ifPresent(line -> addDifference(line, figures.ruleOf(table), texts, lines));
    }

    private void addDifference(ReconciliationLine line, FollowUpRule rule, Texts texts, List<String> lines) {
        if (line.computed().isEmpty()) {
            return;
        }
        // The paper's own rule decides whether its figure is right, also where another one is explained.
        if (!rule.equals(forecast.rule())) {
            lines.add(
                    texts.say("explain.under-rule", rule.name(), line.computed().getAsInt()));
        }
        if (line.printed().equals(line.computed())) {
            lines.add(texts.say("explain.agrees"));
            return;
        }
        int difference = line.printed().orElseThrow() - line.computed().getAsInt();
        lines.add(texts.say("explain.difference", difference));
        List<Message> explanations = line.explanations();
        for (int at = 0; at < explanations.size(); at++) {
            lines.add(texts.say(at == 0 ? "explain.because" : "summary.or", explanations.get(at)));
        }
        if (line.explanations().isEmpty()) {
            lines.add(texts.say("summary.no-explanation"));
        }
    }

    private String whyNone() {
        return missing().isEmpty() ? "explain.no-year" : "explain.incomplete";
    }

    private List<Message> missing() {
        List<DueCohort> missing = FollowUpForecast.listMissing(forecast.rule(), forecast.cohorts(), year);
        return missing.stream()
                .map(due -> Message.of("notice.cohort", due.group().label(), Integer.toString(due.birthYear())))
                .toList();
    }
}
