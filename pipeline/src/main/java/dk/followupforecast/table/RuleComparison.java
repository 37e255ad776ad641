package dk.followupforecast.table;

import dk.followupforecast.disclosure.ForecastFigure;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
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
                    .map(ForecastFigure::area)
                    .distinct()
                    .forEach(region -> addRegion(view, region, lines));
        }
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private void addRegion(View view, Area region, List<String> lines) {
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
        lines.add(texts.say(
                "compare.head", texts.say("view.capital." + view.label()), publication.regionLabel(view, region)));
        lines.add("");
        boolean hours = !both.isEmpty()
                && both.stringColumn(HOURS).countMissing() == 0
                && both.stringColumn(SECOND + HOURS).countMissing() == 0;
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

    private Table table(FollowUpRule rule, View view, Area region) {
        IntColumn years = IntColumn.create(YEAR);
        IntColumn followUps = IntColumn.create(FOLLOW_UPS);
        StringColumn hours = StringColumn.create(HOURS);
        for (ForecastFigure figure : publication.forecast()) {
            boolean asked = figure.rule().equals(rule.name())
                    && figure.view() == view
                    && figure.area().equals(region)
                    && figure.isOverAllLevels()
                    && figure.followUps().isPresent();
            if (asked) {
                years.append(figure.year());
                followUps.append(figure.followUps().getAsInt());
                // Text, since binary fractions would show: 0.1 hours a follow-up are 2.6 hours for 26, not
                // 2.6000000000000005.
                hours.append(figure.hours().map(BigDecimal::toPlainString).orElse(""));
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

    private static BigDecimal value(Row row, String column) {
        return column.endsWith(HOURS) ? new BigDecimal(row.getString(column)) : BigDecimal.valueOf(row.getInt(column));
    }

    private static BigDecimal sum(Table table, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : table) {
            sum = sum.add(value(row, column));
        }
        return sum;
    }

    private String[] cells(String label, boolean hours, Function<String, BigDecimal> value) {
        List<String> cells = new ArrayList<>(List.of(label));
        for (String column : hours ? List.of(FOLLOW_UPS, HOURS) : List.of(FOLLOW_UPS)) {
            BigDecimal ofFirst = value.apply(column);
            BigDecimal ofSecond = value.apply(SECOND + column);
            BigDecimal difference = ofSecond.subtract(ofFirst);
            cells.add(texts.number(ofFirst));
            cells.add(texts.number(ofSecond));
            cells.add((difference.signum() > 0 ? "+" : "") + texts.number(difference));
        }
        return cells.toArray(String[]::new);
    }
}
