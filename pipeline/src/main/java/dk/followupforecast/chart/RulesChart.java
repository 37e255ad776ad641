package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.GroupedBars;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Follow-ups a year under the rule in effect beside another rule. */
final class RulesChart {

    private final YearFigures ofRule;
    private final YearFigures ofOther;
    private final FollowUpRule rule;
    private final FollowUpRule other;
    private final View view;
    private final ChartWords words;
    private final TreeSet<Integer> years;

    private RulesChart(Publication publication, FollowUpRule other, View view, ChartWords words) {
        this.rule = publication.about().rule();
        this.other = other;
        this.view = view;
        this.words = words;
        this.ofRule = new YearFigures(publication, rule.name(), view);
        this.ofOther = new YearFigures(publication, other.name(), view);
        this.years = new TreeSet<>(ofRule.years());
        years.retainAll(ofOther.years());
        years.removeIf(year -> ofRule.followUpsOfAllRegions(year).isEmpty()
                || ofOther.followUpsOfAllRegions(year).isEmpty());
    }

    static Optional<Chart> of(Publication publication, FollowUpRule other, View view, ChartWords words) {
        RulesChart chart = new RulesChart(publication, other, view, words);
        return chart.years.isEmpty() ? Optional.empty() : Optional.of(chart.draw());
    }

    private Chart draw() {
        String title = words.title(rule);
        String otherTitle = words.title(other);
        boolean alike = title.equals(otherTitle);
        int sum = sum(ofRule);
        int otherSum = sum(ofOther);
        String headline = sum == otherSum
                ? words.say("chart.rules.title.same", sum, words.span(years))
                : words.say("chart.rules.title", otherTitle, otherSum, words.span(years), words.inSentence(rule), sum);
        String subtitle = words.say(
                "chart.rules.subtitle." + view.label(),
                words.regions(ofRule.areas(AreaLevel.REGION), view),
                words.span(years));
        return new GroupedBars(
                "rules-compared-" + other.name(),
                words.text(headline, subtitle, words.source(List.of(rule, other)), alternative()),
                words.labels(years),
                List.of(
                        series(alike ? rule.name() : title, ofRule),
                        series(alike ? other.name() : otherTitle, ofOther)));
    }

    private int sum(YearFigures figures) {
        return years.stream()
                .mapToInt(year -> figures.followUpsOfAllRegions(year).orElse(0))
                .sum();
    }

    private BarSeries series(String name, YearFigures figures) {
        return new BarSeries(
                name,
                years.stream()
                        .map(year -> words.value(figures.followUpsOfAllRegions(year)))
                        .toList());
    }

    private List<String> alternative() {
        List<String> sentences = new ArrayList<>();
        boolean alike = words.title(rule).equals(words.title(other));
        sentences.add(words.say(
                "chart.alt.rules.order",
                alike ? rule.name() : words.inSentence(rule),
                alike ? other.name() : words.inSentence(other)));
        for (int year : years) {
            sentences.add(words.say(
                    "chart.alt.rules",
                    Integer.toString(year),
                    ofRule.followUpsOfAllRegions(year).orElse(0),
                    ofOther.followUpsOfAllRegions(year).orElse(0)));
        }
        return sentences;
    }
}
