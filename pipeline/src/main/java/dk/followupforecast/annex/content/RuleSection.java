package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Block;
import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Section;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rule in words, and what the others would give instead, year by year. */
final class RuleSection {

    private final AnnexWords words;

    RuleSection(AnnexWords words) {
        this.words = words;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(RuleInWords.blocks(words.rule(), words.texts()));
        List<Section> others = new ArrayList<>();
        int at = 0;
        for (FollowUpRule other : words.publication().about().comparedRules()) {
            others.add(compared(other, ++at));
        }
        return new Section("rule", words.say("annex.rule.heading"), blocks, others);
    }

    private Section compared(FollowUpRule other, int number) {
        List<Block> blocks = new ArrayList<>(RuleInWords.blocks(other, words.texts()));
        String titles = words.inSentence(other);
        words.nextFigure(
                        "rules-compared-" + other.name(), words.say("annex.figure.rules-compared", titles, ruleTitle()))
                .ifPresent(blocks::add);
        for (View view : View.values()) {
            table(other, view, number).ifPresent(blocks::add);
        }
        return new Section("rule-compared-" + number, words.say("annex.rule.compared.heading", titles), blocks);
    }

    private String ruleTitle() {
        return words.inSentence(words.rule());
    }

    /** A row a year that both rules can be computed for; empty where there is none. */
    private Optional<Table> table(FollowUpRule other, View view, int number) {
        AnnexFigures ofRule = words.figures(words.rule(), view);
        AnnexFigures ofOther = words.figures(other, view);
        TreeSet<Integer> years = new TreeSet<>(ofRule.followUpsOfRegions().keySet());
        years.retainAll(ofOther.followUpsOfRegions().keySet());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.say("annex.column.year"), 1)));
        addColumns(columns, words.say("annex.column.follow-ups"), other);
        boolean hours = ofRule.hasHours() && ofOther.hasHours();
        if (hours) {
            addColumns(columns, words.say("annex.column.hours"), other);
        }
        List<Row> rows = new ArrayList<>();
        years.forEach(year -> rows.add(Row.plain(cells(ofRule, ofOther, List.of(year), hours, year.toString()))));
        if (years.size() > 1) {
            String all = words.say("annex.column.sum");
            rows.add(new Row(Row.Kind.TOTAL, "", cells(ofRule, ofOther, years, hours, all)));
        }
        String name = "rules-" + view.label() + (number == 1 ? "" : "-" + number);
        return Optional.of(new Table(
                words.nextTable(),
                name,
                words.say("annex.sheet.rules-" + view.label()) + (number == 1 ? "" : " " + number),
                words.say(
                        "annex.caption.rules-" + view.label(),
                        words.regions(view),
                        words.inSentence(other),
                        ruleTitle()),
                columns,
                rows,
                List.of(words.say("annex.note.rules", ruleTitle(), words.inSentence(other))),
                Optional.empty()));
    }

    private void addColumns(List<Column> columns, String group, FollowUpRule other) {
        String title = words.title(words.rule());
        boolean alike = title.equals(words.title(other));
        columns.add(Column.number(group, alike ? words.rule().name() : title));
        columns.add(Column.number(group, alike ? other.name() : words.title(other)));
        columns.add(Column.number(group, words.say("annex.column.difference")));
    }

    private List<Cell> cells(
            AnnexFigures ofRule, AnnexFigures ofOther, Iterable<Integer> years, boolean hours, String name) {
        List<Cell> cells = new ArrayList<>(List.of(words.text(name)));
        addNumbers(cells, inDecimals(ofRule.followUpsOfRegions()), inDecimals(ofOther.followUpsOfRegions()), years);
        if (hours) {
            addNumbers(cells, ofRule.hoursOfRegions(), ofOther.hoursOfRegions(), years);
        }
        return cells;
    }

    private static TreeMap<Integer, BigDecimal> inDecimals(TreeMap<Integer, Integer> counts) {
        TreeMap<Integer, BigDecimal> decimals = new TreeMap<>();
        counts.forEach((year, count) -> decimals.put(year, BigDecimal.valueOf(count)));
        return decimals;
    }

    private void addNumbers(
            List<Cell> cells,
            TreeMap<Integer, BigDecimal> ofRule,
            TreeMap<Integer, BigDecimal> ofOther,
            Iterable<Integer> years) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal otherSum = BigDecimal.ZERO;
        for (int year : years) {
            sum = sum.add(ofRule.get(year));
            otherSum = otherSum.add(ofOther.get(year));
        }
        cells.add(words.decimal(sum));
        cells.add(words.decimal(otherSum));
        cells.add(words.signed(otherSum.subtract(sum)));
    }
}
