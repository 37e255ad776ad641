package dk.followupforecast.annex.document;

import java.util.List;

/**
 * How a workbook charts a table: columns stacked by row, one stack a column of the table.
 *
 * @param title what the chart says
 * @param alternativeText what it shows
 * @param rows the rows that are parts of the stacks, from 0
 * @param columns the columns that are stacks, from 1, since 0 names the rows
 * @param axisTitle what is counted, with its unit
 */
public record Plot(String title, String alternativeText, List<Integer> rows, List<Integer> columns, String axisTitle) {

    public Plot {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (rows.isEmpty() || columns.isEmpty()) {
            throw new IllegalArgumentException("plot must have rows and columns, was " + title);
        }
    }
}
