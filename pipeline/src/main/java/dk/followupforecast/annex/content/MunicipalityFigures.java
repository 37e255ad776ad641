package dk.followupforecast.annex.content;

import dk.followupforecast.disclosure.CohortFigure;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.rule.DueCohort;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The published figures of the municipality view, found by area. Its years are the first complete ones, as many as fit on
 * a page, and its birth years those that are followed up in them: everything on the pages is over these.
 */
final class MunicipalityFigures {

    /** More columns than this cannot be read on a page. */
    static final int MOST_COLUMNS = 12;

    private final Publication publication;
    private final Map<Area, List<CohortFigure>> cohorts = new LinkedHashMap<>();
    private final Map<String, Map<Area, List<ForecastFigure>>> forecasts = new HashMap<>();
    private final TreeSet<Integer> completeYears = new TreeSet<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final TreeSet<Integer> birthYears = new TreeSet<>();

    MunicipalityFigures(Publication publication) {
        this.publication = publication;
        for (CohortFigure figure : publication.cohorts()) {
            if (figure.view() == View.MUNICIPALITY) {
                cohorts.computeIfAbsent(figure.area(), area -> new ArrayList<>())
                        .add(figure);
            }
        }
        for (ForecastFigure figure : publication.forecast()) {
            if (figure.view() == View.MUNICIPALITY && figure.isOverAllLevels()) {
                forecasts
                        .computeIfAbsent(figure.rule(), rule -> new HashMap<>())
                        .computeIfAbsent(figure.area(), area -> new ArrayList<>())
                        .add(figure);
            }
        }
        chooseYears();
    }

    private void chooseYears() {
        FollowUpRule rule = publication.about().rule();
        forecasts
                .getOrDefault(rule.name(), Map.of())
                .values()
                .forEach(figures -> figures.forEach(figure -> completeYears.add(figure.year())));
        completeYears.stream().limit(MOST_COLUMNS).forEach(years::add);
        TreeSet<Integer> counted = new TreeSet<>();
        cohorts.values().forEach(figures -> figures.forEach(figure -> counted.add(figure.birthYear())));
        for (int year : years) {
            rule.listDueIn(year).stream()
                    .map(DueCohort::birthYear)
                    .filter(counted::contains)
                    .forEach(birthYears::add);
        }
        if (birthYears.isEmpty()) {
            birthYears.addAll(counted);
        }
    }

    Publication publication() {
        return publication;
    }

    /** The first rule that the case compares with: a second one would take the page past its one sheet. */
    Optional<FollowUpRule> comparedRule() {
        return publication.about().comparedRules().stream().findFirst();
    }

    /** In the order of the publication. */
    List<Area> municipalities() {
        return cohorts.keySet().stream()
                .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
                .toList();
    }

    SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years);
    }

    /** All of which {@link #years} are the first. */
    SortedSet<Integer> completeYears() {
        return Collections.unmodifiableSortedSet(completeYears);
    }

    /** Between the years of the page, those that cannot be calculated. */
    SortedSet<Integer> gaps() {
        TreeSet<Integer> gaps = new TreeSet<>();
        if (!years.isEmpty()) {
            IntStream.range(years.first(), years.last()).forEach(gaps::add);
        }
        gaps.removeAll(years);
        return gaps;
    }

    SortedSet<Integer> birthYears() {
        return Collections.unmodifiableSortedSet(birthYears);
    }

    OptionalInt children(Area area, int birthYear, String gmfcs) {
        for (CohortFigure figure : cohorts.getOrDefault(area, List.of())) {
            if (figure.birthYear() == birthYear && figure.gmfcs().equals(gmfcs)) {
                return figure.children();
            }
        }
        return OptionalInt.empty();
    }

    /** Over all birth years of the page; empty where one of them is not known. */
    OptionalInt children(Area area, String gmfcs) {
        return sum(birthYears.stream()
                .map(birthYear -> children(area, birthYear, gmfcs))
                .toList());
    }

    /** Whether not a single count of the area is known. */
    boolean isSilent(Area area) {
        return cohorts.get(area).stream().allMatch(figure -> figure.children().isEmpty());
    }

    OptionalInt followUps(String rule, Area area, int year) {
        return find(rule, area, year).map(ForecastFigure::followUps).orElse(OptionalInt.empty());
    }

    /** Over all years of the page; empty where one of them is not known. */
    OptionalInt followUps(String rule, Area area) {
        return sum(years.stream().map(year -> followUps(rule, area, year)).toList());
    }

    /** Whether a rule's figures reach a year at all, known or not. */
    boolean reaches(String rule, Area area, int year) {
        return find(rule, area, year).isPresent();
    }

    /** Municipal hours under the rule in effect. */
    Optional<BigDecimal> hours(Area area, int year) {
        return find(publication.about().rule().name(), area, year).flatMap(ForecastFigure::hours);
    }

    /** Over all years of the page; empty where one of them has none. */
    Optional<BigDecimal> hours(Area area) {
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

    private Optional<ForecastFigure> find(String rule, Area area, int year) {
        return forecasts.getOrDefault(rule, Map.of()).getOrDefault(area, List.of()).stream()
                .filter(figure -> figure.year() == year)
                .findFirst();
    }

    private static OptionalInt sum(List<OptionalInt> counts) {
        boolean known = counts.stream().allMatch(OptionalInt::isPresent);
        return known
                ? OptionalInt.of(counts.stream().mapToInt(OptionalInt::getAsInt).sum())
                : OptionalInt.empty();
    }
}
