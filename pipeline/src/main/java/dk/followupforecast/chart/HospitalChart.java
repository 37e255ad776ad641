package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.StackedBars;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Follow-ups a year, stacked by hospital. */
final class HospitalChart {

    /** More parts of a stack than this cannot be told apart; the smallest are then shown as one. */
    private static final int MOST_PARTS = 6;

    private final YearFigures figures;
    private final ChartWords words;
    private final Map<String, Map<Integer, OptionalInt>> parts = new LinkedHashMap<>();
    private final Map<Integer, OptionalInt> sums = new LinkedHashMap<>();
    private final Map<String, OptionalInt> totals = new LinkedHashMap<>();

    private HospitalChart(YearFigures figures, ChartWords words) {
        this.figures = figures;
        this.words = words;
    }

    static Optional<Chart> of(YearFigures figures, ChartWords words) {
        return figures.isEmpty() ? Optional.empty() : Optional.of(new HospitalChart(figures, words).draw());
    }

    private Chart draw() {
        listParts();
        List<BarSeries> series = new ArrayList<>();
        parts.forEach((name, ofYear) -> series.add(
                new BarSeries(name, ofYear.values().stream().map(words::value).toList())));
        List<String> sumLabels = sums.values().stream().map(words::sumLabel).toList();
        String scope = words.say(
                "chart.hospitals.subtitle",
                words.regions(figures.areas(AreaLevel.REGION), View.HOSPITAL),
                words.span(figures.years()));
        return new StackedBars(
                "follow-ups-by-hospital",
                words.text(headline(), scope, words.source(), alternative()),
                words.labels(figures.years()),
                series,
                sumLabels);
    }

    private void listParts() {
        List<Area> hospitals = figures.areas(AreaLevel.HOSPITAL);
        Map<Area, OptionalInt> size = new LinkedHashMap<>();
        hospitals.forEach(hospital -> size.put(hospital, total(hospital)));
        List<Area> bySize = hospitals.stream()
                .sorted((one, other) ->
                        Integer.compare(size.get(other).orElse(0), size.get(one).orElse(0)))
                .toList();
        List<Area> alone = hospitals.size() <= MOST_PARTS ? bySize : bySize.subList(0, MOST_PARTS - 1);
        for (Area hospital : hospitals) {
            boolean isAlone = alone.contains(hospital);
            String name = isAlone ? hospital.name() : words.say("chart.others");
            for (int year : figures.years()) {
                OptionalInt followUps = figures.followUps(hospital, year);
                parts.computeIfAbsent(name, part -> new LinkedHashMap<>()).merge(year, followUps, ChartWords::add);
                sums.merge(year, followUps, ChartWords::add);
            }
            if (isAlone) {
                totals.put(name, size.get(hospital));
            }
        }
    }

    /** Follow-ups over all years; empty where one of them is not reported. */
    private OptionalInt total(Area hospital) {
        return figures.years().stream()
                .map(year -> figures.followUps(hospital, year))
                .reduce(OptionalInt.of(0), ChartWords::add);
    }

    private String headline() {
        List<Integer> peaks = ChartWords.largest(sums);
        if (peaks.isEmpty()) {
            return words.say("chart.unknown", words.span(figures.years()));
        }
        int peak = sums.get(peaks.get(0)).orElseThrow();
        if (peak == 0) {
            return words.say("chart.none", words.span(peaks));
        }
        Message years = Message.of(peaks.size() == 1 ? "chart.peak" : "chart.peak.tied", words.labels(peaks), peak);
        List<String> largest = ChartWords.largest(totals);
        boolean comparable = totals.size() > 1 && totals.values().stream().allMatch(OptionalInt::isPresent);
        if (!comparable) {
            return words.say("chart.hospitals.title.years", years);
        }
        String key = largest.size() == 1 ? "chart.hospitals.title" : "chart.hospitals.title.tied";
        return words.say(key, largest, years);
    }

    private List<String> alternative() {
        List<String> sentences = new ArrayList<>();
        sums.forEach((year, sum) -> {
            List<String> of = new ArrayList<>();
            parts.forEach((name, ofYear) -> of.add(name + " " + words.number(ofYear.get(year))));
            sentences.add(words.say("chart.alt.sum", year.toString(), words.number(sum), String.join(", ", of)));
        });
        return sentences;
    }
}
