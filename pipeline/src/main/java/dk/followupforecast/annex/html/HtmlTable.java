package dk.followupforecast.annex.html;

import static j2html.TagCreator.abbr;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.col;
import static j2html.TagCreator.colgroup;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.ThTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table with its caption, its headings named as such for a screen reader, and its notes. */
final class HtmlTable {

    /** So many columns only fit side by side where little air is between them. */
    private static final int WIDE = 12;

    /** Up to so many rows, a table is kept on one page with its notes. */
    private static final int SHORT = 14;

    private final Table table;
    private final String id;

    HtmlTable(Table table) {
        this.table = table;
        this.id = HtmlBlocks.id(table);
    }

    /** The table in a region that a page may let scroll by itself where it is too narrow, also from a keyboard. */
    DomContent content(DocumentWords words) {
        return div(
                        div(element(words))
                                .withClass("scroll")
                                .attr("role", "region")
                                .attr("tabindex", "0")
                                .attr("aria-labelledby", id + "-caption"),
                        each(table.notes(), note -> p(WholeWords.in(note)).withClass("note")))
                .withClass(paperClass());
    }

    /** How paper may break it. Rows of sentences may be high: such a table is broken between them however few they are. */
    private String paperClass() {
        if (table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.PROSE)) {
            return "table sentences";
        }
        return table.rows().size() <= SHORT ? "table short" : "table";
    }

    private DomContent element(DocumentWords words) {
        return table(
                        caption(WholeWords.in(words.caption(table))).withId(id + "-caption"),
                        colgroup(each(table.columns(), column -> col().withClass(name(column.kind())))),
                        thead(each(headerRows(), row -> row)),
                        tbody(each(table.rows(), this::row)))
                .withId(id)
                .withCondClass(table.columns().size() >= WIDE, "wide");
    }

    private List<TrTag> headerRows() {
        if (!table.hasGroupedColumns()) {
            return List.of(tr(each(table.columns(), HtmlTable::header)));
        }
        List<DomContent> upper = new ArrayList<>();
        List<DomContent> lower = new ArrayList<>();
        List<Column> columns = table.columns();
        for (int at = 0, end; at < columns.size(); at = end) {
            Column column = columns.get(at);
            end = endOfGroup(at);
            if (column.group().isEmpty()) {
                upper.add(header(column).withRowspan("2"));
                continue;
            }
            upper.add(th(WholeWords.in(column.group()))
                    .withClass("group")
                    .withColspan(Integer.toString(end - at))
                    .withScope("colgroup"));
            columns.subList(at, end).forEach(below -> lower.add(header(below)));
        }
        return List.of(tr(each(upper, cell -> cell)), tr(each(lower, cell -> cell)));
    }

    /** Behind the last column of the group that begins here; a column without a group stands alone. */
    private int endOfGroup(int start) {
        List<Column> columns = table.columns();
        String group = columns.get(start).group();
        int end = start + 1;
        while (!group.isEmpty()
                && end < columns.size()
                && columns.get(end).group().equals(group)) {
            end++;
        }
        return end;
    }

    private static ThTag header(Column column) {
        return th(WholeWords.in(column.header())).withClass(name(column.kind())).withScope("col");
    }

    private TrTag row(Row row) {
        TrTag element = tr();
        List<Cell> cells = row.cells();
        for (int at = 0; at < cells.size(); at++) {
            String kind = name(table.columns().get(at).kind());
            if (at == 0) {
                fill(th().withScope("row"), kind, cells.get(at), element);
            } else {
                fill(td(), kind, cells.get(at), element);
            }
        }
        if (row.kind() != Row.Kind.PLAIN) {
            element.withClass(name(row.kind()));
        }
        if (!row.area().isEmpty()) {
            element.attr("data-area", row.area());
        }
        return element;
    }

    /** The mark of a missing figure is for the eye, its words for the ear; a PDF has the words as the mark's long form. */
    private static void fill(ContainerTag<?> element, String kind, Cell cell, TrTag row) {
        row.with(element);
        if (cell instanceof Cell.Missing missing) {
            element.attr("class", kind + " missing");
            element.with(
                    abbr(missing.shown()).withTitle(missing.spoken()).attr("aria-hidden", "true"),
                    span(missing.spoken()).withClass("spoken"));
            return;
        }
        element.attr("class", kind);
        if (cell instanceof Cell.Number number) {
            element.attr("data-value", number.value().toPlainString());
        }
        element.with(WholeWords.in(cell.shown()));
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
