package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartValue;
import dk.followupforecast.chart.paint.StackedBars;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Municipal hours a year over the whole region. */
final class HoursChart {

    private HoursChart() {}

    static Optional<Chart> of(YearFigures figures, Optional<BigDecimal> hoursPerFollowUp, ChartWords words) {
        SortedMap<Integer, BigDecimal> hours = new TreeMap<>();
        figures.years().forEach(year -> figures.hoursOfAllRegions(year).ifPresent(sum -> hours.put(year, sum)));
        if (figures.isEmpty() || hours.isEmpty() || hoursPerFollowUp.isEmpty()) {
            return Optional.empty();
        }
        List<ChartValue> values = new ArrayList<>();
        List<String> alternative = new ArrayList<>();
        hours.forEach((year, sum) -> {
            values.add(ChartValue.of(sum.doubleValue(), words.number(sum)));
            alternative.add(words.say("chart.alt.hours", year.toString(), sum));
        });
        String subtitle = words.say(
                "chart.hours.subtitle",
                figures.areas(AreaLevel.REGION).stream().map(Area::name).toList(),
                words.span(new TreeSet<>(hours.keySet())),
                hoursPerFollowUp.get());
        return Optional.of(new StackedBars(
                "municipal-hours",
                words.text(headline(hours, words), subtitle, words.source(), alternative),
                words.labels(hours.keySet()),
                List.of(new BarSeries(words.say("chart.hours.series"), values)),
                List.of()));
    }

    private static String headline(SortedMap<Integer, BigDecimal> hours, ChartWords words) {
        BigDecimal most = hours.values().stream().max(BigDecimal::compareTo).orElseThrow();
        List<Integer> years = hours.keySet().stream()
                .filter(year -> hours.get(year).compareTo(most) == 0)
                .toList();
        if (most.signum() == 0) {
            return words.say("chart.hours.none");
        }
        BigDecimal least = hours.values().stream().min(BigDecimal::compareTo).orElseThrow();
        return hours.size() == 1
                ? words.say("chart.hours.title.one", words.labels(years), most)
                : words.say("chart.hours.title", words.labels(years), most, least);
    }
}
