package dk.followupforecast.extract;

import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.ColumnNames;
import dk.followupforecast.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells what is wrong with a header, and what may have been meant. */
final class HeaderFaults {

    private final CsvTable table;
    private final Notices notices;
    private final ColumnHints hints;

    HeaderFaults(CsvTable table, Notices notices) {
        this.table = table;
        this.notices = notices;
        this.hints = new ColumnHints(table.header());
    }

    void tellUnknownHeader() {
        Object below = HeaderBelow.hint(table);
        Object hint = below.equals("") ? hints.ofAll() : below;
        notices.add(NoticeCode.UNKNOWN_HEADER, table.headerPosition(), shownHeader(), hint);
    }

    /** Columns of a table of a row a cohort; a column that is missing under its right name only is not told again. */
    void tellOfLong(List<Integer> unknown, List<String> missing) {
        boolean halfWide = unknown.stream().map(table.header()::get).anyMatch(ColumnHints::isHalfCohort);
        tellUnknown(unknown, hints::findLong);
        List<String> near = unknown.stream()
                .map(table.header()::get)
                .flatMap(column -> hints.findLong(column).stream())
                .map(name -> ExtractColumns.LONG.getOrDefault(ColumnNames.normal(name), ""))
                .toList();
        if (halfWide) {
            return;
        }
        for (String name : missing) {
            if (!near.contains(name)) {
                notices.add(NoticeCode.MISSING_COLUMN, table.headerPosition(), name, shownHeader());
            }
        }
    }

    void tellOfWide(List<Integer> unknown) {
        tellUnknown(unknown, ColumnHints::findCohort);
    }

    private String shownHeader() {
        String joined = String.join(" | ", table.header());
        return joined.length() <= 80 ? joined : joined.substring(0, 77) + "...";
    }

    private void tellUnknown(List<Integer> columns, Function<String, Optional<String>> near) {
        List<Integer> named = new ArrayList<>(columns);
        int from = firstOfEmptyEnd();
        named.removeIf(column -> column >= from);
        for (int column : named) {
            String name = table.header().get(column);
            if (name.isEmpty()) {
                tellUnnamed("unnamed.column", column, column);
            } else {
                Message mend = hints.mend(name, near.apply(name));
                notices.add(NoticeCode.UNKNOWN_COLUMN, table.headerPosition().inColumn(name), name, mend);
            }
        }
        if (named.size() < columns.size()) {
            tellUnnamed("unnamed.empty-end", from, table.header().size() - 1);
        }
    }

    /** Spreadsheets keep columns at the right that were once used: from here on there is neither a name nor a value. */
    private int firstOfEmptyEnd() {
        int from = table.header().size();
        while (from > 0 && isEmpty(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isEmpty(int column) {
        return table.header().get(column).isEmpty()
                && table.rows().stream()
                        .allMatch(row -> row.values().get(column).isBlank());
    }

    private void tellUnnamed(String key, int first, int last) {
        String from = Integer.toString(first + 1);
        String numbers = first == last ? from : from + "\u2013" + (last + 1);
        notices.add(NoticeCode.UNNAMED_COLUMN, table.headerPosition().inColumn(from), "", Message.of(key, numbers));
    }
}
