package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.disclosure.ReconciledFigure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What every section of the annex needs: the figures, the reader's language, and the numbers of figures and tables. */
final class AnnexWords {

    private final Publication publication;
    private final Texts texts;
    private final List<PaintedChart> charts;
    private int figures;
    private int tables;

    AnnexWords(Publication publication, Texts texts, List<PaintedChart> charts) {
        this.publication = publication;
        this.texts = texts;
        this.charts = charts;
    }

    Publication publication() {
        return publication;
    }

    FollowUpRule rule() {
        return publication.about().rule();
    }

    Texts texts() {
        return texts;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    AnnexFigures figures(FollowUpRule rule, View view) {
        return new AnnexFigures(publication, rule.name(), view);
    }

    int nextTable() {
        return ++tables;
    }

    /** The chart of a name as the next figure; empty where the run has no such chart. */
    Optional<Figure> nextFigure(String chart, String caption) {
        return charts.stream()
                .filter(found -> found.name().equals(chart))
                .findFirst()
                .map(found ->
                        new Figure(++figures, caption, found.text().alternativeText(), AnnexPictures.picture(found)));
    }

    /** {@code 2024–2030}, or several spans where years between are missing. */
    String span(Collection<Integer> years) {
        return say("annex.list", YearSpans.list(years));
    }

    String title(FollowUpRule rule) {
        return rule.title().in(texts.language());
    }

    String inSentence(FollowUpRule rule) {
        return rule.title().inSentence(texts.language());
    }

    /** The regions of a view, each with what it is without. */
    List<Message> regions(View view) {
        return publication.coverage().stream()
                .filter(part -> part.view() == view)
                .map(part -> publication.regionLabel(view, part.region()))
                .toList();
    }

    /** How an area is called in the first cell of its row. */
    String name(View view, Area area) {
        return area.level() == AreaLevel.REGION ? texts.say(publication.regionLabel(view, area)) : area.name();
    }

    /** {@code GMFCS I-II}, or what stands for all levels. */
    String group(String gmfcs) {
        return gmfcs.equals(ForecastFigure.ALL_LEVELS) ? say("annex.all-levels") : say("annex.gmfcs", gmfcs);
    }

    /** {@code 12 opfølgninger}. */
    String counted(int followUps) {
        return say(followUps == 1 ? "annex.follow-ups.one" : "annex.follow-ups.many", followUps);
    }

    /** {@code 2 timer}. */
    String hours(BigDecimal hours) {
        return say(hours.compareTo(BigDecimal.ONE) == 0 ? "annex.hours.one" : "annex.hours.many", hours);
    }

    /** What explains a difference, or that nothing does. */
    String explanation(ReconciledFigure figure) {
        if (figure.explanations().isEmpty()) {
            return say("annex.no-explanation");
        }
        List<String> all = figure.explanations().stream().map(texts::say).toList();
        String joined = String.join(say("annex.or"), all);
        return say("annex.sentence", joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1));
    }

    Cell number(OptionalInt value) {
        return value.isPresent() ? number(value.getAsInt()) : notReported();
    }

    Cell number(int value) {
        return new Cell.Number(BigDecimal.valueOf(value), texts.number(value));
    }

    Cell number(Optional<BigDecimal> value) {
        return value.map(this::decimal).orElseGet(this::notReported);
    }

    Cell decimal(BigDecimal value) {
        return new Cell.Number(value, texts.number(value));
    }

    /** A difference, its sign written out. */
    Cell signed(BigDecimal value) {
        return new Cell.Number(value, (value.signum() > 0 ? "+" : "") + texts.number(value));
    }

    Cell notReported() {
        return new Cell.Missing(say("chart.not-reported-mark"), say("chart.not-reported"));
    }

    Cell notComputed() {
        return new Cell.Missing(say("chart.not-reported-mark"), say("annex.not-computed"));
    }

    Cell text(String text) {
        return new Cell.Words(text);
    }
}
