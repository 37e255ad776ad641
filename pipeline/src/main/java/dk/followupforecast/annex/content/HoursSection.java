package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Paragraph;
import dk.followupforecast.annex.document.Plot;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Municipal hours a year, and what other estimates of the hours a follow-up takes would give. */
final class HoursSection {

    /** Hours a follow-up that every reader asks about, beside the one in effect. */
    private static final List<BigDecimal> ASKED =
            Stream.of(1, 2, 3).map(BigDecimal::valueOf).toList();

    private final AnnexWords words;
    private final AnnexFigures figures;
    private final TreeMap<Integer, Integer> followUps;

    HoursSection(AnnexWords words) {
        this.words = words;
        this.figures = words.figures(words.rule(), View.MUNICIPALITY);
        this.followUps = figures.followUpsOfRegions();
    }

    /** Empty where the case has no municipalities, or nobody knows what a follow-up takes. */
    Optional<Section> section() {
        Optional<BigDecimal> hours = words.publication().about().hoursPerFollowUp();
        if (!figures.hasHours() || hours.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.say("annex.hours.intro", words.hours(hours.get()))));
        words.nextFigure("municipal-hours", words.say("annex.figure.municipal-hours"))
                .ifPresent(blocks::add);
        blocks.addAll(byMunicipality());
        TreeSet<BigDecimal> estimates = new TreeSet<>(ASKED);
        estimates.add(hours.get().stripTrailingZeros());
        blocks.add(new Paragraph(words.say("annex.hours.sensitivity")));
        blocks.addAll(sensitivityByYear(estimates));
        blocks.addAll(sensitivityByMunicipality(estimates));
        return Optional.of(new Section("hours", words.say("annex.hours.heading"), blocks));
    }

    private List<Table> byMunicipality() {
        AreaTable table = new AreaTable(words, View.MUNICIPALITY, FollowUpSection.rows(View.MUNICIPALITY, figures));
        for (int year : figures.years()) {
            table.column("", Integer.toString(year), area -> words.number(figures.hours(area, year)));
        }
        if (figures.years().size() > 1 && figures.years().size() < AreaTable.MOST_COLUMNS) {
            table.column("", words.say("annex.column.sum"), area -> words.number(figures.hoursOfAllYears(area)));
        }
        List<Table> tables = new ArrayList<>(table.build(
                "hours",
                words.say("annex.sheet.hours"),
                words.say("annex.caption.hours", words.span(figures.years()))));
        tables.set(0, withPlot(tables.get(0)));
        return tables;
    }

    private Table withPlot(Table table) {
        List<Integer> regions = IntStream.range(0, table.rows().size())
                .filter(at -> table.rows().get(at).kind() == Row.Kind.TOTAL)
                .boxed()
                .toList();
        int years = Math.min(figures.years().size(), AreaTable.MOST_COLUMNS);
        if (regions.isEmpty()) {
            return table;
        }
        return Plots.with(
                table,
                Optional.of(new Plot(
                        words.say("annex.figure.municipal-hours"),
                        Plots.describe(table, regions, years),
                        regions,
                        IntStream.rangeClosed(1, years).boxed().toList(),
                        words.say("annex.axis.hours"))));
    }

    /** A row an estimate, a column a year, for all regions together. */
    private List<Table> sensitivityByYear(TreeSet<BigDecimal> estimates) {
        List<Table> tables = new ArrayList<>();
        List<List<Integer>> blocks = Years.inBlocks(List.copyOf(followUps.keySet()), AreaTable.MOST_COLUMNS);
        for (List<Integer> years : blocks) {
            List<Column> columns = new ArrayList<>(List.of(Column.text(words.say("annex.column.estimate"), 3.2)));
            years.forEach(year -> columns.add(Column.number(Integer.toString(year))));
            List<Row> rows = new ArrayList<>();
            for (BigDecimal estimate : estimates) {
                List<Cell> cells = new ArrayList<>(List.of(words.text(words.hours(estimate))));
                years.forEach(
                        year -> cells.add(words.decimal(estimate.multiply(BigDecimal.valueOf(followUps.get(year))))));
                rows.add(Row.plain(cells));
            }
            String name = tables.isEmpty() ? "hours-estimates" : "hours-estimates-" + (tables.size() + 1);
            tables.add(new Table(
                    words.nextTable(),
                    name,
                    tables.isEmpty()
                            ? words.say("annex.sheet.hours-estimates")
                            : words.say(
                                    "annex.sheet.continued",
                                    words.say("annex.sheet.hours-estimates"),
                                    tables.size() + 1),
                    words.say("annex.caption.hours-estimates", words.regions(View.MUNICIPALITY), words.span(years)),
                    columns,
                    rows,
                    List.of(),
                    Optional.empty()));
        }
        return tables;
    }

    /** A column an estimate, over all years together, for every municipality. */
    private List<Table> sensitivityByMunicipality(TreeSet<BigDecimal> estimates) {
        AreaTable table = new AreaTable(words, View.MUNICIPALITY, FollowUpSection.rows(View.MUNICIPALITY, figures));
        String hours = words.say("annex.column.hours-at");
        table.column("", words.say("annex.column.follow-ups"), area -> words.number(total(area)));
        for (BigDecimal estimate : estimates) {
            table.column(hours, words.hours(estimate), area -> times(estimate, total(area)));
        }
        return table.build(
                "hours-by-estimate",
                words.say("annex.sheet.hours-by-estimate"),
                words.say("annex.caption.hours-by-estimate", words.span(figures.years())));
    }

    private Cell times(BigDecimal estimate, OptionalInt followUps) {
        return followUps.isPresent()
                ? words.decimal(estimate.multiply(BigDecimal.valueOf(followUps.getAsInt())))
                : words.notReported();
    }

    private OptionalInt total(Area area) {
        return figures.followUpsOfAllYears(area);
    }
}
