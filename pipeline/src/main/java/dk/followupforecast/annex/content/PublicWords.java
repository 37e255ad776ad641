package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Figure;
import dk.followupforecast.chart.paint.PaintedChart;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicArea;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.disclosure.RegionCoverage;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every part of a public document needs: the publication, the reader's language, the numbers of figures and tables. */
final class PublicWords {

    private final PublicPublication publication;
    private final Texts texts;
    private final List<PaintedChart> charts;
    private int figures;
    private int tables;

    PublicWords(PublicPublication publication, Texts texts, List<PaintedChart> charts) {
        this.publication = publication;
        this.texts = texts;
        this.charts = charts;
    }

    PublicPublication publication() {
        return publication;
    }

    Texts texts() {
        return texts;
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    int nextTable() {
        return ++tables;
    }

    /** The charts whose names begin so, as the next figures. */
    List<Figure> nextFigures(String start, String caption) {
        return charts.stream()
                .filter(chart -> chart.name().startsWith(start))
                .map(chart ->
                        new Figure(++figures, caption, chart.text().alternativeText(), AnnexPictures.picture(chart)))
                .toList();
    }

    /** The rule in effect, then those of which there are numbers beside it. */
    List<FollowUpRule> rules() {
        List<FollowUpRule> rules = new ArrayList<>(List.of(publication.about().rule()));
        rules.addAll(comparedRules());
        return rules;
    }

    /** To explain a rule of which the rung has no number would make a reader look for them. */
    List<FollowUpRule> comparedRules() {
        Set<Optional<String>> shown = new HashSet<>();
        publication.numbers().forEach(number -> shown.add(number.counts().rule()));
        return publication.about().comparedRules().stream()
                .filter(rule -> shown.contains(Optional.of(rule.name())))
                .toList();
    }

    String inSentence(FollowUpRule rule) {
        return rule.title().inSentence(texts.language());
    }

    /** A region or a merged area with what its sums are without; any other area by its name. */
    String name(View view, Area area) {
        if (area.level() != AreaLevel.REGION && area.level() != AreaLevel.GROUP) {
            return area.name();
        }
        return publication.listAreas(view).stream()
                .filter(part -> part.area().equals(area))
                .findFirst()
                .map(this::name)
                .orElse(area.name());
    }

    private String name(PublicArea part) {
        int reporting = part.members().size();
        return texts.say(new RegionCoverage(part.view(), part.area(), reporting, part.silent()).label());
    }

    /** Whose numbers those of a merged area are, where some of it have not reported; nothing where all have, or none. */
    Optional<String> partly(PublicArea area) {
        boolean partly = area.area().level() == AreaLevel.GROUP
                && !area.isSilent()
                && !area.silent().isEmpty();
        return partly
                ? Optional.of(say(
                        "public.note.partly", names(area.silent()), area.area().name(), names(area.members())))
                : Optional.empty();
    }

    static List<String> names(List<Area> areas) {
        return areas.stream().map(Area::name).toList();
    }

    /** That an area is in no figure of its view. Of Fanø, which counts none, the hospitals count the children all the same. */
    String silent(View view, Area area) {
        return say("public.note.silent", area.name(), say("public.view." + view.label()));
    }

    /** {@code 2024} or {@code 2024–2029}. */
    static String span(CountedSum counts) {
        return span(counts.firstYear(), counts.lastYear());
    }

    static String span(int first, int last) {
        return first == last ? Integer.toString(first) : first + "\u2013" + last;
    }

    String hours(BigDecimal hours) {
        return say(hours.compareTo(BigDecimal.ONE) == 0 ? "annex.hours.one" : "annex.hours.many", hours);
    }

    Cell number(int value) {
        return new Cell.Number(BigDecimal.valueOf(value), texts.number(value));
    }

    Cell number(Optional<BigDecimal> value) {
        return value.<Cell>map(found -> new Cell.Number(found, texts.number(found)))
                .orElseGet(this::notShown);
    }

    /** A year that one rule can be computed for and the other cannot. */
    Cell notShown() {
        return new Cell.Missing(say("chart.not-reported-mark"), say("annex.not-computed"));
    }
}
