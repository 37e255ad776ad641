package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.GmfcsGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One municipality's children by birth year, and its follow-ups and hours by year. */
final class MunicipalityTables {

    /** How wide the names of rows are beside a column of numbers. */
    private static final double NAMES = 5;

    private final MunicipalityFigures figures;
    private final MunicipalityWords words;
    private final Area area;
    private final CaseDescription about;

    MunicipalityTables(MunicipalityFigures figures, MunicipalityWords words, Area area) {
        this.figures = figures;
        this.words = words;
        this.area = area;
        this.about = figures.publication().about();
    }

    List<Block> list() {
        return figures.years().isEmpty() ? List.of(children()) : List.of(children(), followUps());
    }

    private Table children() {
        List<Integer> shown = figures.birthYears().stream()
                .limit(MunicipalityFigures.MOST_COLUMNS)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (GmfcsGroup group : about.rule().groups()) {
            rows.add(childrenRow(Row.Kind.PLAIN, "GMFCS " + group.label(), group.label(), shown));
        }
        rows.add(childrenRow(Row.Kind.TOTAL, words.say("municipality.children.all"), ForecastFigure.ALL_LEVELS, shown));
        List<String> notes = new ArrayList<>();
        if (shown.size() < figures.birthYears().size()) {
            notes.add(words.say(
                    "municipality.children.first", shown.size(), MunicipalityWords.spans(figures.birthYears())));
        }
        return table(
                1,
                "children",
                words.say("municipality.children.sheet"),
                words.say("municipality.children.caption"),
                columns(words.say("municipality.children.rows"), shown),
                rows,
                notes);
    }

    private Row childrenRow(Row.Kind kind, String name, String gmfcs, List<Integer> birthYears) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
        birthYears.forEach(birthYear -> cells.add(cell(figures.children(area, birthYear, gmfcs))));
        cells.add(cell(figures.children(area, gmfcs)));
        return new Row(kind, "", cells);
    }

    private Table followUps() {
        List<Integer> years = List.copyOf(figures.years());
        List<Row> rows = new ArrayList<>();
        rows.add(followUpsRow(words.say("municipality.follow-ups.row"), about.rule()));
        if (about.hoursPerFollowUp().isPresent()) {
            rows.add(hoursRow());
        }
        List<String> notes = new ArrayList<>();
        Optional<FollowUpRule> compared = figures.comparedRule();
        compared.ifPresent(
                other -> rows.add(followUpsRow(words.say("municipality.follow-ups.compared", other.title()), other)));
        if (compared.filter(this::isShort).isPresent()) {
            notes.add(words.say("municipality.follow-ups.incomplete"));
        }
        int comparedRules = about.comparedRules().size();
        if (comparedRules > 1) {
            String where = words.say("annex.rule.heading");
            notes.add(words.say(
                    "municipality.follow-ups.first-rule",
                    comparedRules,
                    about.comparedRules().get(0).title(),
                    where));
        }
        return table(
                2,
                "follow-ups",
                words.say("municipality.follow-ups.sheet"),
                words.say(
                        about.hoursPerFollowUp().isPresent()
                                ? "municipality.follow-ups.caption"
                                : "municipality.figure.caption"),
                columns(words.say("municipality.follow-ups.rows"), years),
                rows,
                notes);
    }

    private boolean isShort(FollowUpRule other) {
        return figures.years().stream().anyMatch(year -> !figures.reaches(other.name(), area, year));
    }

    private Row followUpsRow(String name, FollowUpRule rule) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
        for (int year : figures.years()) {
            cells.add(
                    figures.reaches(rule.name(), area, year)
                            ? cell(figures.followUps(rule.name(), area, year))
                            : incomplete());
        }
        cells.add(isShort(rule) ? incomplete() : cell(figures.followUps(rule.name(), area)));
        return Row.plain(cells);
    }

    private Row hoursRow() {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(words.say("municipality.hours.row"))));
        figures.years().forEach(year -> cells.add(hours(figures.hours(area, year))));
        cells.add(hours(figures.hours(area)));
        return Row.plain(cells);
    }

    private List<Column> columns(String names, List<Integer> years) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(names, NAMES)));
        years.forEach(year -> columns.add(Column.number(Integer.toString(year))));
        columns.add(Column.number(words.say("municipality.total.column")));
        return columns;
    }

    private Table table(
            int number,
            String name,
            String sheet,
            String caption,
            List<Column> columns,
            List<Row> rows,
            List<String> notes) {
        boolean unknown =
                rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.equals(notReported()));
        List<String> all = new ArrayList<>(notes);
        if (unknown) {
            all.add(words.say("municipality.not-reported.note"));
        }
        return new Table(number, name, sheet, caption, columns, rows, all, Optional.empty());
    }

    private Cell cell(OptionalInt count) {
        return count.isPresent()
                ? new Cell.Number(
                        BigDecimal.valueOf(count.getAsInt()), words.texts().number(count.getAsInt()))
                : notReported();
    }

    private Cell hours(Optional<BigDecimal> hours) {
        return hours.<Cell>map(found -> new Cell.Number(found, words.texts().number(found)))
                .orElseGet(this::notReported);
    }

    private Cell notReported() {
        return new Cell.Missing(words.say("chart.not-reported-mark"), words.say("chart.not-reported"));
    }

    /** A year that another rule asks birth years for which nobody has counted. */
    private Cell incomplete() {
        return new Cell.Missing("*", words.say("municipality.incomplete"));
    }
}
