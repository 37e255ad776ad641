package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.DanishOrder;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The published follow-ups and hours of one rule in one view, over all levels, by area and year. */
final class AnnexFigures {

    private final Map<Area, Map<Integer, ForecastFigure>> figures = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    AnnexFigures(Publication publication, String rule, View view) {
        for (ForecastFigure figure : publication.forecast()) {
            if (figure.view() == view
                    && figure.isOverAllLevels()
                    && figure.rule().equals(rule)) {
                figures.computeIfAbsent(figure.area(), area -> new HashMap<>()).put(figure.year(), figure);
                years.add(figure.year());
            }
        }
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    List<Integer> years() {
        return List.copyOf(years);
    }

    /** In the order in which a Danish reader looks for them. */
    List<Area> areas(AreaLevel level) {
        Set<Area> areas = new LinkedHashSet<>();
        figures.keySet().stream()
                .filter(area -> area.level() == level)
                .sorted(DanishOrder.OF_AREAS)
                .forEach(areas::add);
        return List.copyOf(areas);
    }

    private Optional<ForecastFigure> find(Area area, int year) {
        return Optional.ofNullable(figures.getOrDefault(area, Map.of()).get(year));
    }

    OptionalInt followUps(Area area, int year) {
        return find(area, year).map(ForecastFigure::followUps).orElse(OptionalInt.empty());
    }

    /** Over all years; empty where one of them is missing. */
    OptionalInt followUpsOfAllYears(Area area) {
        int sum = 0;
        for (int year : years) {
            OptionalInt followUps = followUps(area, year);
            if (followUps.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += followUps.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    Optional<BigDecimal> hours(Area area, int year) {
        return find(area, year).flatMap(ForecastFigure::hours);
    }

    /** Over all years; empty where one of them is missing. */
    Optional<BigDecimal> hoursOfAllYears(Area area) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : years) {
            Optional<BigDecimal> hours = hours(area, year);
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(hours.get());
        }
        return Optional.of(sum);
    }

    boolean hasHours() {
        return figures.values().stream()
                .flatMap(ofArea -> ofArea.values().stream())
                .anyMatch(figure -> figure.hours().isPresent());
    }

    /** Those of which any area has reported: one that is wholly silent says nothing of the others. */
    private List<Area> reportingRegions() {
        return areas(AreaLevel.REGION).stream()
                .filter(region ->
                        years.stream().anyMatch(year -> followUps(region, year).isPresent()))
                .toList();
    }

    /** Follow-ups of all regions together by year, for those years in which none is missing. */
    TreeMap<Integer, Integer> followUpsOfRegions() {
        TreeMap<Integer, Integer> sums = new TreeMap<>();
        for (int year : years) {
            List<OptionalInt> parts = reportingRegions().stream()
                    .map(region -> followUps(region, year))
                    .toList();
            if (!parts.isEmpty() && parts.stream().allMatch(OptionalInt::isPresent)) {
                sums.put(year, parts.stream().mapToInt(OptionalInt::getAsInt).sum());
            }
        }
        return sums;
    }

    /** Municipal hours of all regions together by year, for those years in which none is missing. */
    TreeMap<Integer, BigDecimal> hoursOfRegions() {
        TreeMap<Integer, BigDecimal> sums = new TreeMap<>();
        for (int year : years) {
            List<Optional<BigDecimal>> parts = reportingRegions().stream()
                    .map(region -> hours(region, year))
                    .toList();
            if (!parts.isEmpty() && parts.stream().allMatch(Optional::isPresent)) {
                sums.put(year, parts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return sums;
    }
}
