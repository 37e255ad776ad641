package dk.followupforecast.annex.document;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A long table for programs: a row an observation, with a description of each column.
 *
 * @param name of the table for programs: small ASCII letters, digits and hyphens, the same in every language
 * @param title what it holds, in the reader's language
 */
public record TidyTable(String name, String title, List<Column> columns, List<List<Cell>> rows) {

    /** As long as the name of a sheet may be in Excel, which it is. */
    private static final int LONGEST_NAME = 31;

    private static final Set<String> TYPES = Set.of("string", "integer", "number");

    /**
     * A column of a tidy table.
     *
     * @param name for programs
     * @param type of Frictionless Table Schema: {@code string}, {@code integer} or {@code number}
     * @param description what a value says, with its unit
     */
    public record Column(String name, String type, String description) {

        public Column {
            Document.requireText("name", name);
            Document.requireText("description", description);
            if (!TYPES.contains(type)) {
                throw new IllegalArgumentException("type must be string, integer or number, was " + type);
            }
        }
    }

    public TidyTable {
        if (!name.matches("[a-z][a-z0-9-]*") || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name must be small ASCII letters, digits and hyphens, " + LONGEST_NAME + " at most, was " + name);
        }
        Document.requireText("title", title);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        requireColumns(name, columns);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "cells of a row must be " + columns.size() + ", was " + row.size() + " in " + name);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("rows must be one or more, was none in " + name);
        }
    }

    private static void requireColumns(String table, List<Column> columns) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(
                        "names of columns must be unique, was " + column.name() + " twice in " + table);
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("columns must be one or more, was none in " + table);
        }
    }
}
