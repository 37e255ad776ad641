package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.disclosure.PublicNumber;
import dk.followupforecast.disclosure.PublicPublication.PublicTable;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.DanishOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One table of the rung for people: a row an area and its years, a column a group, or a rule with its hours. */
final class PublicNumberTable {

    private static final double NAME_WEIGHT = 3.2;

    /** What names a row. */
    private record RowKey(Area area, int firstYear, int lastYear) {}

    /** What heads a column, or two of them where there are hours. */
    private record ColumnKey(Optional<String> rule, String gmfcs) {}

    private final PublicWords words;
    private final PublicTable table;
    private final PublicTableWords ownWords;
    private final Map<RowKey, Map<ColumnKey, PublicNumber>> rows = new LinkedHashMap<>();
    private final Set<ColumnKey> columns = new LinkedHashSet<>();

    PublicNumberTable(PublicWords words, PublicTable table) {
        this.words = words;
        this.table = table;
        this.ownWords = new PublicTableWords(words, table);
        List<PublicNumber> numbers = new ArrayList<>(table.numbers());
        numbers.sort(Comparator.comparing(number -> number.counts().area(), DanishOrder.OF_AREAS));
        for (PublicNumber number : numbers) {
            CountedSum counts = number.counts();
            ColumnKey column = new ColumnKey(counts.rule(), counts.gmfcs());
            columns.add(column);
            rows.computeIfAbsent(
                            new RowKey(counts.area(), counts.firstYear(), counts.lastYear()),
                            key -> new LinkedHashMap<>())
                    .put(column, number);
        }
    }

    Table build() {
        List<Column> head = new ArrayList<>(List.of(Column.text(ownWords.rowHeader(), NAME_WEIGHT)));
        columns.forEach(column -> addHead(column, head));
        List<Row> body = new ArrayList<>();
        rows.forEach((key, cells) -> body.add(row(key, cells)));
        List<String> notes = new ArrayList<>(ownWords.notes());
        if (body.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell.Missing.class::isInstance)) {
            notes.add(0, words.say("public.note.incomplete"));
        }
        return new Table(
                words.nextTable(),
                ownWords.name(),
                ownWords.sheet(),
                ownWords.caption(),
                head,
                body,
                notes,
                Optional.empty());
    }

    private void addHead(ColumnKey column, List<Column> head) {
        String group = column.rule().map(this::title).orElse("");
        String all = words.say(
                table.design().measure() == Measure.CHILDREN ? "public.column.children" : "annex.column.follow-ups");
        head.add(Column.number(group, table.design().gmfcsApart() ? words.say("annex.gmfcs", column.gmfcs()) : all));
        if (hasHours(column)) {
            head.add(Column.number(group, words.say("annex.column.hours")));
        }
    }

    private String title(String rule) {
        return words.rules().stream()
                .filter(known -> known.name().equals(rule))
                .map(FollowUpRule::title)
                .map(title -> title.in(words.texts().language()))
                .findFirst()
                .orElse(rule);
    }

    private boolean hasHours(ColumnKey column) {
        return rows.values().stream()
                .anyMatch(cells ->
                        cells.containsKey(column) && cells.get(column).hours().isPresent());
    }

    private Row row(RowKey key, Map<ColumnKey, PublicNumber> cells) {
        List<Cell> row = new ArrayList<>(List.of(new Cell.Words(label(key))));
        for (ColumnKey column : columns) {
            Optional<PublicNumber> number = Optional.ofNullable(cells.get(column));
            row.add(number.map(found -> words.number(found.value())).orElseGet(words::notShown));
            if (hasHours(column)) {
                row.add(words.number(number.flatMap(PublicNumber::hours)));
            }
        }
        boolean municipality = key.area().level() == AreaLevel.MUNICIPALITY;
        return new Row(Row.Kind.PLAIN, municipality ? key.area().code() : "", row);
    }

    private String label(RowKey key) {
        String name = words.name(table.design().view(), key.area());
        String years = PublicWords.span(key.firstYear(), key.lastYear());
        boolean oneArea = rows.keySet().stream().map(RowKey::area).distinct().count() == 1;
        boolean oneSpan =
                rows.keySet().stream().map(RowKey::firstYear).distinct().count() == 1;
        if (oneSpan) {
            return name;
        }
        return oneArea ? years : words.say("public.row", name, years);
    }
}
