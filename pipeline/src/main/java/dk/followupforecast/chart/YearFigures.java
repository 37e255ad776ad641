package dk.followupforecast.chart;

import dk.followupforecast.chart.paint.ChartValue;
import dk.followupforecast.chart.paint.StackedBars;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The published figures over all levels of one rule in one view, ready for a chart. */
final class YearFigures {

    private final List<ForecastFigure> figures;

    YearFigures(Publication publication, String rule, View view) {
        figures = publication.forecast().stream()
                .filter(figure -> figure.rule().equals(rule) && figure.view() == view && figure.isOverAllLevels())
                .toList();
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    /** The years, the first ones where there are more than a chart can hold: the near future is what is decided on. */
    TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        figures.forEach(figure -> years.add(figure.year()));
        while (years.size() > StackedBars.MOST_CATEGORIES) {
            years.pollLast();
        }
        return years;
    }

    List<Area> areas(AreaLevel level) {
        LinkedHashSet<Area> areas = new LinkedHashSet<>();
        figures.stream()
                .map(ForecastFigure::area)
                .filter(area -> area.level() == level)
                .forEach(areas::add);
        return List.copyOf(areas);
    }

    Optional<ForecastFigure> find(Area area, int year) {
        return figures.stream()
                .filter(figure -> figure.year() == year && figure.area().equals(area))
                .findFirst();
    }

    OptionalInt followUps(Area area, int year) {
        return find(area, year).map(ForecastFigure::followUps).orElse(OptionalInt.empty());
    }

    /** An area's follow-ups, one a year. */
    List<ChartValue> values(Area area, ChartWords words) {
        return years().stream().map(year -> words.value(followUps(area, year))).toList();
    }

    /** Those of which any area has reported: one that is wholly silent says nothing of the others. */
    private List<Area> reportingRegions() {
        return areas(AreaLevel.REGION).stream()
                .filter(region -> years().stream()
                        .anyMatch(year -> followUps(region, year).isPresent()))
                .toList();
    }

    /** Follow-ups over all regions; empty where one is not shown. */
    OptionalInt followUpsOfAllRegions(int year) {
        int sum = 0;
        for (Area region : reportingRegions()) {
            OptionalInt followUps = followUps(region, year);
            if (followUps.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += followUps.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    /** Municipal hours over all regions; empty where one has none. */
    Optional<BigDecimal> hoursOfAllRegions(int year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Area region : reportingRegions()) {
            Optional<BigDecimal> hours = find(region, year).flatMap(ForecastFigure::hours);
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(hours.get());
        }
        return Optional.of(sum);
    }
}
