package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartText;
import dk.followupforecast.chart.paint.ChartValue;
import dk.followupforecast.chart.paint.GroupedBars;
import dk.followupforecast.chart.paint.StackedBars;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication;
import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of one area in one public table as bars: a group of bars the years, a bar the rule or the GMFCS group. */
final class PublicBars {

    /** More bars side by side cannot be told apart in print. */
    private static final int MOST_SERIES = 3;

    private final Texts texts;
    private final Map<String, Map<String, PublicNumber>> series = new LinkedHashMap<>();
    private final Set<String> categories = new LinkedHashSet<>();

    private PublicBars(Texts texts) {
        this.texts = texts;
    }

    static PublicBars of(PublicTable table, Area area, PublicPublication publication, Texts texts) {
        PublicBars bars = new PublicBars(texts);
        for (PublicNumber number : table.numbers()) {
            if (number.counts().area().equals(area)) {
                bars.series
                        .computeIfAbsent(name(number.counts(), publication, texts), name -> new LinkedHashMap<>())
                        .put(years(number.counts()), number);
            }
        }
        while (bars.series.size() > MOST_SERIES) {
            bars.series.remove(List.copyOf(bars.series.keySet()).get(MOST_SERIES));
        }
        // Years that one rule can be computed for and another cannot would look like none.
        bars.series.values().stream().limit(1).forEach(first -> bars.categories.addAll(first.keySet()));
        bars.series.values().forEach(other -> bars.categories.retainAll(other.keySet()));
        return bars;
    }

    private static String name(CountedSum counts, PublicPublication publication, Texts texts) {
        String group = counts.isOverAllLevels() ? "" : texts.say("annex.gmfcs", counts.gmfcs());
        List<FollowUpRule> rules = new ArrayList<>(List.of(publication.about().rule()));
        rules.addAll(publication.about().comparedRules());
        String rule = rules.stream()
                .filter(known -> counts.rule().filter(known.name()::equals).isPresent())
                .map(known -> known.title().in(texts.language()))
                .findFirst()
                .orElse("");
        String name = String.join(
                ", ", Stream.of(rule, group).filter(part -> !part.isEmpty()).toList());
        return name.isEmpty() ? texts.say("public.column.children") : name;
    }

    private static String years(CountedSum counts) {
        return counts.isOverYears()
                ? counts.firstYear() + "\u2013" + counts.lastYear()
                : Integer.toString(counts.firstYear());
    }

    boolean isEmpty() {
        return categories.isEmpty() || categories.size() > StackedBars.MOST_CATEGORIES;
    }

    /** From the first year to the last. */
    String span() {
        List<String> all = List.copyOf(categories);
        String first = all.get(0).split("\u2013")[0];
        String[] last = all.get(all.size() - 1).split("\u2013");
        String end = last[last.length - 1];
        return first.equals(end) ? first : first + "\u2013" + end;
    }

    Chart chart(String name, ChartText text) {
        List<BarSeries> bars = new ArrayList<>();
        series.forEach((of, numbers) -> bars.add(new BarSeries(of, values(numbers))));
        List<String> years = List.copyOf(categories);
        return bars.size() == 1
                ? new StackedBars(name, text, years, bars, List.of())
                : new GroupedBars(name, text, years, bars);
    }

    private List<ChartValue> values(Map<String, PublicNumber> numbers) {
        return categories.stream()
                .map(year -> numbers.get(year).value())
                .map(value -> ChartValue.of(value, texts.number(value)))
                .toList();
    }

    /** Every bar, for who cannot see them. */
    String inWords() {
        List<String> sentences = new ArrayList<>();
        for (String year : categories) {
            List<String> parts = new ArrayList<>();
            series.forEach((name, numbers) ->
                    parts.add(name + " " + texts.number(numbers.get(year).value())));
            sentences.add(texts.say("public.chart.alt", year, parts));
        }
        return String.join(" ", sentences);
    }
}
