package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.UnitBars;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;

/** Follow-ups of one municipality, a column a year: made for noughts and ones. */
public final class MunicipalityYearsChart {

    private final ChartWords words;
    private final Area area;
    private final Map<Integer, OptionalInt> followUps = new TreeMap<>();

    private MunicipalityYearsChart(ChartWords words, Area area) {
        this.words = words;
        this.area = area;
    }

    /**
     * The charts of some municipalities, in their order.
     *
     * @param years those to show; without any there is no chart
     */
    public static List<Chart> list(Publication publication, Texts texts, List<Area> areas, SortedSet<Integer> years) {
        YearFigures figures =
                new YearFigures(publication, publication.about().rule().name(), View.MUNICIPALITY);
        ChartWords words = new ChartWords(texts, publication);
        List<Chart> charts = new ArrayList<>();
        for (Area area : years.isEmpty() ? List.<Area>of() : areas) {
            MunicipalityYearsChart chart = new MunicipalityYearsChart(words, area);
            years.forEach(year -> chart.followUps.put(year, figures.followUps(area, year)));
            charts.add(chart.draw(years));
        }
        return charts;
    }

    private Chart draw(SortedSet<Integer> years) {
        boolean inBlocks = followUps.values().stream().allMatch(count -> count.orElse(0) <= UnitBars.MOST_UNITS);
        boolean anyBlock = followUps.values().stream().anyMatch(count -> count.orElse(0) > 0);
        String key = inBlocks && anyBlock ? "municipality.chart.subtitle.blocks" : "municipality.chart.subtitle";
        String subtitle = words.say(key, area.name(), words.span(years));
        return new UnitBars(
                "municipality-" + area.code(),
                words.text(headline(years), subtitle, words.source(), alternative()),
                words.labels(years),
                followUps.values().stream().map(words::value).toList(),
                words.say("chart.not-reported-note"));
    }

    private String headline(SortedSet<Integer> years) {
        List<Integer> peaks = ChartWords.largest(followUps);
        if (peaks.isEmpty()) {
            return words.say("municipality.chart.unknown", words.span(years));
        }
        int most = followUps.get(peaks.get(0)).orElseThrow();
        boolean whole = followUps.values().stream().allMatch(OptionalInt::isPresent);
        if (most == 0) {
            List<Integer> known = followUps.keySet().stream()
                    .filter(year -> followUps.get(year).isPresent())
                    .toList();
            return words.say("chart.none", YearSpans.list(known));
        }
        Message count = Message.of(most == 1 ? "municipality.follow-ups.one" : "municipality.follow-ups.many", most);
        if (peaks.size() == years.size() && peaks.size() > 1) {
            return words.say("municipality.chart.same", count);
        }
        String key = peaks.size() == 1 ? "municipality.chart.peak" : "municipality.chart.peak.tied";
        return words.say(whole ? key : "municipality.chart.peak.known", YearSpans.list(peaks), count);
    }

    private List<String> alternative() {
        List<String> sentences = new ArrayList<>();
        followUps.forEach((year, count) -> sentences.add(
                count.isPresent()
                        ? words.say("municipality.chart.alt", Integer.toString(year), count.getAsInt())
                        : words.say("chart.alt.unknown", Integer.toString(year))));
        return sentences;
    }
}
