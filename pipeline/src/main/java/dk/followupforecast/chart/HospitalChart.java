package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartValue;
import dk.followupforecast.chart.paint.StackedBars;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
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
    private final Map<Integer, Integer> sums = new LinkedHashMap<>();
    private final Map<String, Integer> totals = new LinkedHashMap<>();

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
        List<String> sumLabels = sums.values().stream()
                .map(sum -> words.number(OptionalInt.of(sum)))
                .toList();
        String scope = words.say(
                "chart.hospitals.subtitle",
                figures.areas(AreaLevel.REGION).stream().map(Area::name).toList(),
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
        Map<Area, Integer> size = new LinkedHashMap<>();
        hospitals.forEach(hospital -> size.put(hospital, total(hospital)));
        List<Area> bySize = hospitals.stream()
                .sorted((a, b) -> Integer.compare(size.get(b), size.get(a)))
                .toList();
        List<Area> alone = hospitals.size() <= MOST_PARTS ? bySize : bySize.subList(0, MOST_PARTS - 1);
        for (Area hospital : hospitals) {
            boolean isAlone = alone.contains(hospital);
            String name = isAlone ? hospital.name() : words.say("chart.others");
            for (int year : figures.years()) {
                OptionalInt followUps = figures.followUps(hospital, year);
                parts.computeIfAbsent(name, part -> new LinkedHashMap<>()).merge(year, followUps, HospitalChart::add);
                sums.merge(year, followUps.orElse(0), Integer::sum);
            }
            if (isAlone) {
                totals.put(name, size.get(hospital));
            }
        }
    }

    private int total(Area hospital) {
        return figures.years().stream()
                .mapToInt(year -> figures.followUps(hospital, year).orElse(0))
                .sum();
    }

    private static OptionalInt add(OptionalInt a, OptionalInt b) {
        return a.isPresent() && b.isPresent() ? OptionalInt.of(a.getAsInt() + b.getAsInt()) : OptionalInt.empty();
    }

    private String headline() {
        List<Integer> peaks = ChartWords.largest(sums);
        int peak = sums.get(peaks.get(0));
        if (peak == 0) {
            return words.say("chart.none", words.span(figures.years()));
        }
        String years = words.say("chart.peak", words.labels(peaks), peak);
        List<String> largest = ChartWords.largest(totals);
        return totals.size() < 2
                ? words.say("chart.hospitals.title.one", years)
                : words.say(
                        largest.size() == 1 ? "chart.hospitals.title" : "chart.hospitals.title.tied", largest, years);
    }

    private List<String> alternative() {
        List<String> sentences = new ArrayList<>();
        sums.forEach((year, sum) -> {
            List<String> of = new ArrayList<>();
            parts.forEach((name, ofYear) -> of.add(name + " " + words.number(ofYear.get(year))));
            sentences.add(words.say("chart.alt.sum", year.toString(), sum, String.join(", ", of)));
        });
        return sentences;
    }

    static List<ChartValue> values(YearFigures figures, Area area, ChartWords words) {
        return figures.years().stream()
                .map(year -> words.value(figures.followUps(area, year)))
                .toList();
    }
}
