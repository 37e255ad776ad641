package dk.followupforecast.reconcile;

import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.PrintedForecast;
import dk.followupforecast.vocabulary.PrintedForecastRow;
import dk.followupforecast.vocabulary.ReconciledKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Holds one printed forecast against the computed one. */
final class ForecastReconciler {

    private final PrintedForecast printed;
    private final FollowUpForecast forecast;
    private final List<FollowUpForecast> otherRules;
    private final List<ReconciliationLine> lines = new ArrayList<>();

    ForecastReconciler(PrintedForecast printed, FollowUpForecast forecast, List<FollowUpForecast> otherRules) {
        this.printed = printed;
        this.forecast = forecast;
        this.otherRules = otherRules;
    }

    List<ReconciliationLine> reconcile() {
        printed.rows().forEach(this::reconcile);
        addUnprintedAreas();
        return lines;
    }

    /** One printed row, or a total. */
    List<ReconciliationLine> reconcile(PrintedForecastRow row) {
        row.area().ifPresentOrElse(area -> addRow(row, area), () -> addTotal(row));
        return lines;
    }

    private void addRow(PrintedForecastRow row, Area area) {
        Map<Integer, List<Message>> explanations = new LinkedHashMap<>(forecast.cohorts()
                .findScope(area)
                .map(scope -> new ForecastRowSearch(forecast, otherRules, scope, row.followUps()).explain())
                .orElse(Map.of()));
        explanations.replaceAll((year, found) -> findExchanged(row, year)
                .map(other ->
                        List.of(Message.of("explain.rows-swapped", row.label(), other.label(), Integer.toString(year))))
                .orElse(found));
        row.followUps()
                .forEach((year, followUps) -> add(
                        row.label(),
                        Optional.of(area),
                        year,
                        OptionalInt.of(followUps),
                        computed(area, year),
                        explanations.getOrDefault(year, List.of())));
        addUnprintedYears(row.label(), area);
    }

    /** The row whose figure of a year stands in this row, while this row's stands there: nobody misprints so by chance. */
    private Optional<PrintedForecastRow> findExchanged(PrintedForecastRow row, int year) {
        return printed.rows().stream()
                .filter(other -> other != row && other.area().isPresent())
                .filter(other -> holds(row, other, year) && holds(other, row, year))
                .findFirst();
    }

    /** Whether a row has, wrongly, the figure of another. */
    private boolean holds(PrintedForecastRow row, PrintedForecastRow other, int year) {
        OptionalInt own = computed(row.area().orElseThrow(), year);
        OptionalInt others = computed(other.area().orElseThrow(), year);
        return RowSearch.isWrong(printed(row, year), own) && others.isPresent() && others.equals(printed(row, year));
    }

    private OptionalInt computed(Area area, int year) {
        return forecast.find(area, year).map(figure -> figure.followUps()).orElse(OptionalInt.empty());
    }

    private void add(
            String row,
            Optional<Area> rowOf,
            int year,
            OptionalInt claimed,
            OptionalInt right,
            List<Message> explanations) {
        String column = Integer.toString(year);
        lines.add(new ReconciliationLine(
                ReconciledKind.FORECAST, printed.file(), row, rowOf, column, claimed, right, explanations));
    }

    private void addUnprintedYears(String row, Area area) {
        for (int year : forecast.years()) {
            OptionalInt right = computed(area, year);
            if (!printed.years().contains(year) && right.isPresent()) {
                add(row, Optional.of(area), year, OptionalInt.empty(), right, List.of());
            }
        }
    }

    /** Areas that have figures but no printed row of their own, and are not in a printed group either. */
    private void addUnprintedAreas() {
        Set<Area> covered = new HashSet<>();
        for (PrintedForecastRow row : printed.rows()) {
            row.area().flatMap(forecast.cohorts()::findScope).ifPresent(scope -> {
                covered.add(scope.area());
                covered.addAll(scope.members());
            });
        }
        for (AreaScope scope : forecast.cohorts().scopes()) {
            if (!scope.isSum() && !covered.contains(scope.area())) {
                for (int year : forecast.years()) {
                    OptionalInt right = computed(scope.area(), year);
                    if (right.isPresent()) {
                        add(
                                scope.area().name(),
                                Optional.of(scope.area()),
                                year,
                                OptionalInt.empty(),
                                right,
                                List.of());
                    }
                }
            }
        }
    }

    /** A total of the table: over its printed rows, with each row's right figure. */
    private void addTotal(PrintedForecastRow total) {
        Map<Integer, TotalColumn> right =
                columns(total, (row, year) -> computed(row.area().get(), year));
        Map<Integer, TotalColumn> asPrinted = columns(total, ForecastReconciler::printed);
        Map<String, List<Message>> fromRight = TotalSearch.explain(List.copyOf(right.values()));
        Map<String, List<Message>> fromPrinted = TotalSearch.explain(List.copyOf(asPrinted.values()));
        total.followUps().forEach((year, claimed) -> {
            String column = Integer.toString(year);
            OptionalInt sum =
                    right.containsKey(year) ? OptionalInt.of(right.get(year).computed()) : OptionalInt.empty();
            List<Message> explained = fromRight.getOrDefault(column, List.of());
            if (asPrinted.containsKey(year) && asPrinted.get(year).computed() == claimed) {
                explained = List.of(Message.of("explain.sum-of-printed"));
            } else if (explained.isEmpty()) {
                explained = fromPrinted.getOrDefault(column, List.of()).stream()
                        .map(message -> Message.of("explain.from-printed", message))
                        .toList();
            }
            boolean differs = RowSearch.isWrong(OptionalInt.of(claimed), sum);
            add(total.label(), Optional.empty(), year, OptionalInt.of(claimed), sum, differs ? explained : List.of());
        });
    }

    private static OptionalInt printed(PrintedForecastRow row, int year) {
        Integer followUps = row.followUps().get(year);
        return followUps == null ? OptionalInt.empty() : OptionalInt.of(followUps);
    }

    private interface FigureOfRow {
        OptionalInt find(PrintedForecastRow row, int year);
    }

    /** The columns of a total by year, with either figure of each row; none where a row lacks the figure. */
    private Map<Integer, TotalColumn> columns(PrintedForecastRow total, FigureOfRow figure) {
        Map<Integer, TotalColumn> columns = new LinkedHashMap<>();
        total.followUps().forEach((year, claimed) -> column(year, claimed, figure)
                .ifPresent(column -> columns.put(year, column)));
        return columns;
    }

    /** Whether a row is of a group whose members have rows of their own, so that a total holds them already. */
    private boolean isCountedByItsMembers(PrintedForecastRow row) {
        Set<Area> printedAreas = new HashSet<>();
        printed.rows().forEach(other -> other.area().ifPresent(printedAreas::add));
        return row.area()
                .flatMap(forecast.cohorts()::findScope)
                .filter(AreaScope::isSum)
                .map(scope -> printedAreas.containsAll(scope.members()))
                .orElse(false);
    }

    private Optional<TotalColumn> column(int year, int claimed, FigureOfRow figure) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (PrintedForecastRow row : printed.rows()) {
            if (row.area().isPresent() && !isCountedByItsMembers(row)) {
                OptionalInt right = figure.find(row, year);
                if (right.isEmpty()) {
                    return Optional.empty();
                }
                values.put(row.label(), right.getAsInt());
            }
        }
        List<String> neighbours = List.of(Integer.toString(year - 1), Integer.toString(year + 1));
        return Optional.of(new TotalColumn(Integer.toString(year), Optional.empty(), claimed, values, neighbours));
    }
}
