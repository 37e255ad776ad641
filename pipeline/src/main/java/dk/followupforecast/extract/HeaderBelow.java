package dk.followupforecast.extract;

import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.source.Delimiters;
import dk.followupforecast.text.Message;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A header that stands below a title, a date or empty rows, as spreadsheets have it. */
final class HeaderBelow {

    private HeaderBelow() {}

    /** The line of the first row that looks like a header, where the first one does not. */
    static OptionalLong find(CsvTable table) {
        if (HeaderReader.isHeader(table.header())) {
            return OptionalLong.empty();
        }
        return table.firstRows().stream()
                .filter(row -> HeaderReader.isHeader(cells(row)))
                .mapToLong(CsvRow::line)
                .findFirst();
    }

    /** A title may have another mark in it than the table below, which is then in one piece. */
    private static List<String> cells(CsvRow row) {
        String whole = row.values().get(0);
        if (row.values().stream().skip(1).anyMatch(cell -> !cell.isBlank())) {
            return row.values();
        }
        return List.of(whole.split(Pattern.quote(String.valueOf(Delimiters.find(whole))), -1));
    }

    /** What the notice of an unknown header says of it besides; nothing where there is none. */
    static Object hint(CsvTable table) {
        OptionalLong line = find(table);
        if (line.isPresent()) {
            return Message.of("header.below", Long.toString(line.getAsLong()));
        }
        return table.header().size() == 1 ? Message.of("header.one-column") : "";
    }
}
