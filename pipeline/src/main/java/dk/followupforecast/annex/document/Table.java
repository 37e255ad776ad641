package dk.followupforecast.annex.document;

import java.util.List;
import java.util.Optional;

/**
 * A numbered table with its caption.
 *
 * @param number counted from 1 over the document
 * @param name of the table for programs, such as a sheet or a defined name: small ASCII letters, digits and hyphens,
 *     unique in the document, the same in every language
 * @param sheet what its sheet in a workbook is called, in the reader's language; the workbook cuts it where it is too long
 * @param caption without number and without a full stop
 * @param columns the first one names the rows, the others hold their cells
 * @param notes below the table, such as what a mark in it means
 * @param plot how a workbook charts it; empty where it does not
 */
public record Table(
        int number,
        String name,
        String sheet,
        String caption,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        Optional<Plot> plot)
        implements Block {

    public Table {
        if (number < 1) {
            throw new IllegalArgumentException("number must be 1 or more, was " + number);
        }
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("name must be small ASCII letters, digits and hyphens, was " + name);
        }
        if (sheet.isBlank() || sheet.matches(".*[\\\\/?*:\\[\\]'].*")) {
            throw new IllegalArgumentException("sheet must be a name of a sheet, was " + sheet);
        }
        Document.requireText("caption", caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (columns.size() < 2 || rows.isEmpty()) {
            throw new IllegalArgumentException("table must have two columns and a row, was " + name);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("cells of a row must be " + columns.size() + ", was "
                        + row.cells().size() + " in " + name);
            }
        }
    }

    /** Whether any column stands below a heading that it shares with its neighbours. */
    public boolean hasGroupedColumns() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }
}
