package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.BarSeries;
import dk.followupforecast.chart.paint.Chart;
import dk.followupforecast.chart.paint.ChartValue;
import dk.followupforecast.chart.paint.StackedBars;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** Municipal hours a year over the whole region. */
final class HoursChart {

    private HoursChart() {}

    static Optional<Chart> of(YearFigures figures, Optional<BigDecimal> hoursPerFollowUp, ChartWords words) {
        SortedMap<Integer, BigDecimal> hours = new TreeMap<>();
        figures.years().forEach(year -> figures.hoursOfAllRegions(year).ifPresent(sum -> hours.put(year, sum)));
        if (hours.isEmpty() || hoursPerFollowUp.isEmpty()) {
            return Optional.empty();
        }
        List<ChartValue> values = new ArrayList<>();
        List<String> alternative = new ArrayList<>();
        for (int year : figures.years()) {
            Optional<BigDecimal> sum = Optional.ofNullable(hours.get(year));
            values.add(sum.map(found -> ChartValue.of(found.doubleValue(), words.number(found)))
                    .orElseGet(() -> words.value(OptionalInt.empty())));
            alternative.add(sum.map(found -> words.say("chart.alt.hours", Integer.toString(year), found))
                    .orElseGet(() -> words.say("chart.alt.unknown", Integer.toString(year))));
        }
        String subtitle = words.say(
                "chart.hours.subtitle",
                words.regions(figures.areas(AreaLevel.REGION), View.MUNICIPALITY),
                words.span(figures.years()),
                hoursPerFollowUp.get());
        return Optional.of(new StackedBars(
                "municipal-hours",
                words.text(headline(hours, words), subtitle, words.source(), alternative),
                words.labels(figures.years()),
                List.of(new BarSeries(words.say("chart.hours.series"), values)),
                List.of()));
    }

    /** The years that have the most, or the least, hours. */
    private static List<Integer> yearsOf(SortedMap<Integer, BigDecimal> hours, BigDecimal value) {
        return hours.keySet().stream()
                .filter(year -> hours.get(year).compareTo(value) == 0)
                .toList();
    }

    private static String headline(SortedMap<Integer, BigDecimal> hours, ChartWords words) {
        BigDecimal most = hours.values().stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal least = hours.values().stream().min(BigDecimal::compareTo).orElseThrow();
        List<Integer> years = yearsOf(hours, most);
        if (most.signum() == 0) {
            return words.say("chart.hours.none");
        }
        return most.compareTo(least) == 0
                ? words.say("chart.hours.title.same", words.labels(years), most)
                : words.say("chart.hours.title", words.labels(years), most, least, words.labels(yearsOf(hours, least)));
    }
}
