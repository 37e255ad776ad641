package dk.followupforecast.compare;

import dk.followupforecast.csv.CsvText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every figure that differs, for programs; the parts of a row add up to its difference. */
public final class ComparisonTable {

    /** What {@code figures_of} says of the rules in effect. */
    private static final String IN_EFFECT = "in_effect";

    private static final List<String> COLUMNS = List.of(
            "view",
            "area_level",
            "area_code",
            "area",
            "year",
            "gmfcs",
            "measure",
            "a",
            "b",
            "difference",
            "data",
            "rule",
            "data_and_rule",
            "effort",
            "version",
            "reason",
            "status_a",
            "status_b",
            "figures_of",
            "cohorts",
            "read_in_a",
            "read_in_b");

    private static final List<Cause> PARTS =
            List.of(Cause.DATA, Cause.RULE, Cause.DATA_AND_RULE, Cause.EFFORT, Cause.VERSION);

    private ComparisonTable() {}

    public static String of(RunComparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        comparison.figures().stream()
                .filter(ComparedFigure::differs)
                .forEach(figure -> rows.add(row(figure, IN_EFFECT, comparison)));
        comparison
                .beside()
                .forEach((rule, figures) -> figures.forEach(figure -> rows.add(row(figure, rule, comparison))));
        return CsvText.of(COLUMNS, rows);
    }

    private static List<String> row(ComparedFigure figure, String figuresOf, RunComparison comparison) {
        FigureKey key = figure.key();
        List<String> cells = new ArrayList<>(List.of(
                key.area().view().label(),
                key.area().level().label(),
                key.area().code(),
                figure.name(),
                Integer.toString(key.year()),
                key.gmfcs(),
                key.measure().label(),
                number(StoredFigure.value(figure.first())),
                number(StoredFigure.value(figure.second())),
                number(figure.difference())));
        for (Cause cause : PARTS) {
            cells.add(
                    number(figure.difference().map(difference -> figure.parts().of(cause))));
        }
        cells.add(figure.causes().stream().sorted().map(Cause::label).collect(Collectors.joining("+")));
        cells.add(StoredFigure.label(figure.first()));
        cells.add(StoredFigure.label(figure.second()));
        cells.add(figuresOf);
        cells.add(figure.changes().stream().map(CohortChange::text).collect(Collectors.joining("; ")));
        cells.add(places(figure, false, comparison));
        cells.add(places(figure, true, comparison));
        return cells;
    }

    /** File, line and column of a count, as {@code counts.csv:20:III-V 2011}. */
    private static String places(ComparedFigure figure, boolean inSecond, RunComparison comparison) {
        if (figure.key().measure() != Measure.CHILDREN || figure.key().isOverAllLevels()) {
            return "";
        }
        return comparison.listPlaces(figure.key(), inSecond).stream()
                .map(place -> place.file() + ":" + place.line() + ":" + place.column())
                .collect(Collectors.joining("; "));
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(found -> found.stripTrailingZeros().toPlainString()).orElse("");
    }
}
