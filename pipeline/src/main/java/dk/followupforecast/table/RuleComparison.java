package dk.followupforecast.table;

import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.joining.JoinType;

/** What one rule gives more or less than another, year by year, for each view and region. */
public final class RuleComparison {

    private static final String YEAR = "year";
    private static final String FOLLOW_UPS = "follow_ups";
    private static final String HOURS = "hours";

    /** What Tablesaw puts before the columns of the second table that the first has too. */
    private static final String SECOND = "T2.";

    private final Publication publication;
    private final FollowUpRule first;
    private final FollowUpRule second;
    private final Texts texts;

    /** @param second the rule to hold against the one in effect */
    public RuleComparison(Publication publication, FollowUpRule second, Texts texts) {
        this.publication = publication;
        this.first = publication.about().rule();
        this.second = second;
        this.texts = texts;
    }

    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("A  " + first.name() + ": " + first.title().in(texts.language()));
        lines.add("B  " + second.name() + ": " + second.title().in(texts.language()));
        for (View view : View.values()) {
            publication.forecast().stream()
                    .filter(figure -> figure.view() == view && figure.area().level() == AreaLevel.REGION)
                    .map(figure -> figure.area().name())
                    .distinct()
                    .forEach(region -> addRegion(view, region, lines));
        }
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private void addRegion(View view, String region, List<String> lines) {
        Table ofFirst = table(first, view, region);
        Table ofSecond = table(second, view, region);
        Table both = ofFirst.joinOn(YEAR)
                .with(ofSecond)
                .type(JoinType.INNER)
                .rightJoinColumns(YEAR)
                .allowDuplicateColumnNames(true)
                .join()
                .sortOn(YEAR);
        lines.add("");
        lines.add(texts.say("compare.head", texts.say("view.capital." + view.label()), region));
        lines.add("");
        boolean hours = !both.isEmpty()
                && both.doubleColumn(HOURS).countMissing() == 0
                && both.doubleColumn(SECOND + HOURS).countMissing() == 0;
        lines.addAll(grid(both, hours).lines());
        addOnlyOne(ofFirst, both, "A", lines);
        addOnlyOne(ofSecond, both, "B", lines);
    }

    /** Years that only one of the rules can be computed for are named, not compared. */
    private void addOnlyOne(Table ofOne, Table both, String rule, List<String> lines) {
        Table only =
                ofOne.where(ofOne.intColumn(YEAR).isNotIn(both.intColumn(YEAR).asIntArray()));
        if (!only.isEmpty()) {
            List<String> years =
                    only.intColumn(YEAR).asList().stream().map(String::valueOf).toList();
            lines.add(texts.say("compare.only-one", rule, years));
        }
    }

    private Table table(FollowUpRule rule, View view, String region) {
        IntColumn years = IntColumn.create(YEAR);
        IntColumn followUps = IntColumn.create(FOLLOW_UPS);
        DoubleColumn hours = DoubleColumn.create(HOURS);
        for (ForecastFigure figure : publication.forecast()) {
            boolean asked = figure.rule().equals(rule.name())
                    && figure.view() == view
                    && figure.area().name().equals(region)
                    && figure.area().level() == AreaLevel.REGION
                    && figure.isOverAllLevels()
                    && figure.followUps().isPresent();
            if (asked) {
                years.append(figure.year());
                followUps.append(figure.followUps().getAsInt());
                if (figure.hours().isPresent()) {
                    hours.append(figure.hours().get().doubleValue());
                } else {
                    hours.appendMissing();
                }
            }
        }
        return Table.create(years, followUps, hours);
    }

    private TextGrid grid(Table both, boolean hours) {
        String[] header =
                texts.say(hours ? "compare.columns-hours" : "compare.columns").split("\\|");
        TextGrid grid = new TextGrid(header);
        for (Row row : both) {
            grid.add(cells(Integer.toString(row.getInt(YEAR)), hours, column -> value(row, column)));
        }
        if (both.rowCount() > 1) {
            grid.add(cells(texts.say("compare.total"), hours, column -> sum(both, column)));
        }
        return grid;
    }

    private static double value(Row row, String column) {
        return column.endsWith(HOURS) ? row.getDouble(column) : row.getInt(column);
    }

    private static double sum(Table table, String column) {
        return table.numberColumn(column).sum();
    }

    private String[] cells(String label, boolean hours, Function<String, Double> value) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (String column : hours ? List.of(FOLLOW_UPS, HOURS) : List.of(FOLLOW_UPS)) {
            double a = value.apply(column);
            double b = value.apply(SECOND + column);
            cells.add(texts.number(BigDecimal.valueOf(a)));
            cells.add(texts.number(BigDecimal.valueOf(b)));
            cells.add((b > a ? "+" : "") + texts.number(BigDecimal.valueOf(b).subtract(BigDecimal.valueOf(a))));
        }
        return cells.toArray(String[]::new);
    }
}
