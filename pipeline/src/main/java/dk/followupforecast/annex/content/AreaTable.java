package dk.followupforecast.annex.content;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.vocabulary.Area;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table with a row an area: those that report first, then groups of them, then the regions. Its columns go on in further
 * tables where they are more than a page is wide.
 */
final class AreaTable {

    /** So many columns of figures, headed by a year each, are readable across 170 mm beside the names of areas. */
    static final int MOST_COLUMNS = 15;

    /** How wide the names stand beside one figure. */
    private static final double NAME_WEIGHT = 3.2;

    /**
     * A column of figures.
     *
     * @param group the heading that it shares; empty for none
     * @param cell an area's figure
     */
    record Figures(String group, String header, Function<Area, Cell> cell) {}

    private final AnnexWords words;
    private final View view;
    private final List<Area> areas;
    private final List<Figures> columns = new ArrayList<>();

    /** @param areas of all levels, in the order of the rows */
    AreaTable(AnnexWords words, View view, List<Area> areas) {
        this.words = words;
        this.view = view;
        this.areas = areas;
    }

    AreaTable column(String group, String header, Function<Area, Cell> cell) {
        columns.add(new Figures(group, header, cell));
        return this;
    }

    /** Rows of which the groups are sums are told so, and what the mark for a missing figure means. */
    private List<String> notes() {
        List<String> all = new ArrayList<>();
        areas.stream()
                .filter(area -> area.level() == AreaLevel.GROUP)
                .forEach(group -> all.add(words.say("annex.note.group", group.name())));
        boolean missing = areas.stream().anyMatch(area -> columns.stream()
                .anyMatch(column -> column.cell().apply(area) instanceof Cell.Missing));
        if (missing) {
            all.add(words.say("annex.note.missing"));
        }
        return all;
    }

    /**
     * The table, or several where it is too wide.
     *
     * @param name of the table for programs
     */
    List<Table> build(String name, String sheet, String caption) {
        List<Table> tables = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += MOST_COLUMNS) {
            List<Figures> part = columns.subList(from, Math.min(columns.size(), from + MOST_COLUMNS));
            int at = tables.size() + 1;
            tables.add(new Table(
                    words.nextTable(),
                    at == 1 ? name : name + "-" + at,
                    at == 1 ? sheet : words.say("annex.sheet.continued", sheet, at),
                    at == 1
                            ? caption
                            : words.say(
                                    "annex.caption.continued",
                                    caption,
                                    part.get(0).header()),
                    head(part),
                    areas.stream().map(area -> row(area, part)).toList(),
                    notes(),
                    Optional.empty()));
        }
        return tables;
    }

    private List<Column> head(List<Figures> part) {
        List<Column> head = new ArrayList<>();
        head.add(Column.text(words.say("annex.column.area." + view.label()), NAME_WEIGHT));
        part.forEach(figures -> head.add(Column.number(figures.group(), figures.header())));
        return head;
    }

    private Row row(Area area, List<Figures> part) {
        List<Cell> cells = new ArrayList<>();
        cells.add(words.text(words.name(view, area)));
        part.forEach(figures -> cells.add(figures.cell().apply(area)));
        String code = area.level() == AreaLevel.MUNICIPALITY ? area.code() : "";
        return new Row(kind(area.level()), code, cells);
    }

    private static Row.Kind kind(AreaLevel level) {
        return switch (level) {
            case HOSPITAL, MUNICIPALITY -> Row.Kind.PLAIN;
            case GROUP -> Row.Kind.GROUP;
            case REGION -> Row.Kind.TOTAL;
        };
    }
}
