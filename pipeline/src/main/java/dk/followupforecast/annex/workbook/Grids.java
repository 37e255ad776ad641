package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Cell;
import dk.followupforecast.annex.document.Column;
import dk.followupforecast.annex.document.Document;
import dk.followupforecast.annex.document.DocumentWords;
import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.document.Table;
import dk.followupforecast.annex.document.TidyTable;
import dk.followupforecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lays out tables for sheets: one header a column, names that Excel takes. */
final class Grids {

    private final Document document;
    private final DocumentWords words;
    private final Texts texts;
    private final UniqueNames sheets;
    private final UniqueNames names = new UniqueNames();

    Grids(Document document, UniqueNames sheets) {
        this.document = document;
        this.words = new DocumentWords(document);
        this.texts = words.texts();
        this.sheets = sheets;
    }

    List<Grid> ofTables() {
        return document.tables().stream().map(this::ofTable).toList();
    }

    List<Grid> ofTidy(List<TidyTable> tables) {
        return tables.stream().map(this::ofTidy).toList();
    }

    /**
     * One header a column, in which the shared heading is repeated: {@code I-II 2008}. A table of Excel has one row
     * of headers, each its own, and a screen reader says that one with every figure; of two rows it would say the year
     * alone. A gap parts the groups, so that they are seen as well.
     */
    private Grid ofTable(Table table) {
        UniqueNames unique = new UniqueNames();
        List<Grid.Header> headers = new ArrayList<>();
        String before = "";
        int common = commonStart(table.columns());
        for (Column column : table.columns()) {
            String group = column.group().isEmpty() ? "" : column.group().substring(common);
            String text = joined(group, column.header());
            boolean starts = !headers.isEmpty() && !column.group().equals(before);
            headers.add(new Grid.Header(unique.header(text), starts, ""));
            before = column.group();
        }
        return new Grid(
                sheets.sheet(table.sheet()),
                names.ofTable(table.name()),
                words.caption(table),
                texts.say("workbook.source", document.identity()),
                table.columns(),
                headers,
                table.rows(),
                table.notes(),
                table.plot());
    }

    /** {@code I-II 2008}; a colon parts words from words: {@code Opfølgninger: Forskel}. */
    private static String joined(String group, String header) {
        if (group.isEmpty()) {
            return header;
        }
        boolean wordFollows = Character.isLetter(header.codePointAt(0));
        return group + (wordFollows ? ": " : " ") + header;
    }

    /**
     * How long the words are with which all shared headings begin, as {@code GMFCS} in {@code GMFCS I-II}: they part no
     * column from another, and the title of the table says them.
     */
    private static int commonStart(List<Column> columns) {
        List<String> groups = columns.stream()
                .map(Column::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
        if (groups.size() < 2) {
            return 0;
        }
        int end = groups.get(0).length();
        while (end > 0 && !groups.stream().allMatch(beginningWith(groups.get(0).substring(0, end)))) {
            end = groups.get(0).substring(0, end - 1).lastIndexOf(' ') + 1;
        }
        return end;
    }

    private static Predicate<String> beginningWith(String start) {
        return group -> group.startsWith(start) && group.length() > start.length();
    }

    private Grid ofTidy(TidyTable table) {
        List<Column> columns = new ArrayList<>();
        List<Grid.Header> headers = new ArrayList<>();
        UniqueNames unique = new UniqueNames();
        for (TidyTable.Column column : table.columns()) {
            boolean text = column.type().equals("string");
            columns.add(text ? Column.text(column.name(), 1) : Column.number(column.name()));
            headers.add(new Grid.Header(unique.header(column.name()), false, tidyCode(column)));
        }
        return new Grid(
                sheets.sheet(table.name()),
                names.ofTable(table.name()),
                table.title(),
                texts.say("workbook.source", document.identity()),
                columns,
                headers,
                table.rows().stream().map(Row::plain).toList(),
                List.of(),
                Optional.empty());
    }

    /** For programs: codes stay text when somebody edits them, and a year has no thousands sign. */
    private static String tidyCode(TidyTable.Column column) {
        return switch (column.type()) {
            case "string" -> Styles.AS_TEXT;
            case "integer" -> "0";
            default -> "General";
        };
    }

    /** What the columns of the tables for programs mean. */
    Grid ofDictionary(List<Grid> grids, List<TidyTable> tables) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            for (TidyTable.Column column : tables.get(at).columns()) {
                rows.add(words(grids.get(at).sheet(), column.name(), type(column.type()), column.description()));
            }
        }
        List<Column> columns = List.of(
                Column.text(texts.say("workbook.dictionary.sheet"), 1),
                Column.text(texts.say("workbook.dictionary.column"), 1),
                Column.text(texts.say("workbook.dictionary.type"), 1),
                Column.prose(texts.say("workbook.dictionary.description"), 4));
        String sheet = sheets.sheet(texts.say("workbook.dictionary"));
        return own(sheet, "data-dictionary", texts.say("workbook.dictionary.title"), columns, rows);
    }

    private String type(String type) {
        return switch (type) {
            case "string" -> texts.say("workbook.type.string");
            case "integer" -> texts.say("workbook.type.integer");
            default -> texts.say("workbook.type.number");
        };
    }

    /** Which sheets there are and what stands on them. */
    Grid ofContents(String sheet, String notesSheet, List<Grid> grids) {
        List<Row> rows = new ArrayList<>();
        rows.add(words(notesSheet, texts.say("workbook.notes.title")));
        grids.forEach(grid -> rows.add(words(grid.sheet(), grid.title())));
        List<Column> columns = List.of(
                Column.text(texts.say("workbook.contents.sheet"), 1),
                Column.prose(texts.say("workbook.contents.holds"), 4));
        return own(sheet, "contents", words.contents(), columns, rows);
    }

    private Grid own(String sheet, String name, String title, List<Column> columns, List<Row> rows) {
        List<Grid.Header> headers = columns.stream()
                .map(column -> new Grid.Header(column.header(), false, ""))
                .toList();
        return new Grid(
                sheet,
                names.ofTable(name),
                title,
                document.title(),
                columns,
                headers,
                rows,
                List.of(),
                Optional.empty());
    }

    private static Row words(String... cells) {
        List<Cell> words = new ArrayList<>();
        for (String cell : cells) {
            words.add(new Cell.Words(cell));
        }
        return Row.plain(words);
    }
}
