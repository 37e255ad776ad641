package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.StackedBars;
import dk.followupforecast.disclosure.CohortFigure;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The development of the cohorts: children by birth year, stacked by GMFCS band. */
final class CohortChart {

    private final View view;
    private final List<CohortFigure> figures;
    private final Publication publication;
    private final ChartWords words;
    private final TreeSet<Integer> birthYears = new TreeSet<>();

    private CohortChart(Publication publication, View view, ChartWords words) {
        this.publication = publication;
        this.view = view;
        this.words = words;
        List<CohortFigure> ofRegions = publication.cohorts().stream()
                .filter(figure -> figure.view() == view && figure.area().level() == AreaLevel.REGION)
                .toList();
        // A region that is wholly silent says nothing of the others.
        Set<Area> reporting = ofRegions.stream()
                .filter(figure -> figure.children().isPresent())
                .map(CohortFigure::area)
                .collect(Collectors.toSet());
        this.figures = ofRegions.stream()
                .filter(figure -> reporting.contains(figure.area()))
                .toList();
        figures.stream()
                .filter(figure -> figure.gmfcs().equals(ForecastFigure.ALL_LEVELS)
                        && figure.children().isPresent())
                .forEach(figure -> birthYears.add(figure.birthYear()));
        // The youngest cohorts are those that are still to be followed up.
        while (birthYears.size() > StackedBars.MOST_CATEGORIES) {
            birthYears.pollFirst();
        }
    }

    static Optional<Chart> of(Publication publication, View view, ChartWords words) {
        CohortChart chart = new CohortChart(publication, view, words);
        return chart.birthYears.isEmpty() ? Optional.empty() : Optional.of(chart.draw());
    }

    private Chart draw() {
        List<BarSeries> series = new ArrayList<>();
        for (GmfcsGroup group : publication.about().rule().groups()) {
            series.add(new BarSeries(
                    "GMFCS " + group.label(),
                    birthYears.stream()
                            .map(year -> words.value(sum(year, group.label())))
                            .toList()));
        }
        Map<Integer, OptionalInt> sums = new LinkedHashMap<>();
        birthYears.forEach(year -> sums.put(year, sum(year, ForecastFigure.ALL_LEVELS)));
        LinkedHashSet<Area> regions = new LinkedHashSet<>();
        figures.stream().map(CohortFigure::area).forEach(regions::add);
        OptionalInt total = sums.values().stream().reduce(OptionalInt.of(0), ChartWords::add);
        String subtitle = words.say(
                "chart.cohorts.subtitle." + view.label(),
                words.regions(regions, view),
                words.span(birthYears),
                words.number(total));
        return new StackedBars(
                "cohorts-by-band",
                words.text(headline(sums), subtitle, words.sourceOfChildren(), alternative(sums)),
                words.labels(birthYears),
                series,
                sums.values().stream().map(words::sumLabel).toList());
    }

    private OptionalInt sum(int birthYear, String gmfcs) {
        int sum = 0;
        for (CohortFigure figure : figures) {
            if (figure.birthYear() == birthYear && figure.gmfcs().equals(gmfcs)) {
                if (figure.children().isEmpty()) {
                    return OptionalInt.empty();
                }
                sum += figure.children().getAsInt();
            }
        }
        return OptionalInt.of(sum);
    }

    private String headline(Map<Integer, OptionalInt> sums) {
        List<Integer> largest = ChartWords.largest(sums);
        if (largest.isEmpty()) {
            return words.say("chart.cohorts.unknown");
        }
        int most = sums.get(largest.get(0)).orElseThrow();
        if (most == 0) {
            return words.say("chart.cohorts.none", words.span(largest));
        }
        if (sums.size() > 1 && largest.size() == sums.size()) {
            return words.say("chart.cohorts.title.same", most);
        }
        return words.say(
                largest.size() == 1 ? "chart.cohorts.title" : "chart.cohorts.title.tied", words.labels(largest), most);
    }

    private List<String> alternative(Map<Integer, OptionalInt> sums) {
        List<String> sentences = new ArrayList<>();
        sums.forEach((birthYear, sum) -> {
            List<String> of = new ArrayList<>();
            publication
                    .about()
                    .rule()
                    .groups()
                    .forEach(group ->
                            of.add("GMFCS " + group.label() + " " + words.number(sum(birthYear, group.label()))));
            sentences.add(words.say("chart.alt.sum", birthYear.toString(), words.number(sum), String.join(", ", of)));
        });
        return sentences;
    }
}
