package dk.followupforecast.extract;

import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.source.ColumnNames;
import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A header over two lines, as a cross-table of a spreadsheet has it: bands in the one, birth years in the other, the upper ones
 * often merged cells.
 *
 * @param columns what they would be called in one line: {@code I-II 2008}
 */
record TwoLineHeader(long upperLine, long lowerLine, List<String> columns) {

    /** A number alone may be a count as well as a level. */
    private static final Pattern ROMAN = Pattern.compile(".*[iv].*");

    /** At the top or below a title; nothing where no two lines are so. */
    static Optional<TwoLineHeader> find(CsvTable table) {
        CsvRow top = new CsvRow(table.headerLine(), table.header());
        List<CsvRow> rows =
                Stream.concat(Stream.of(top), table.firstRows().stream()).toList();
        for (int at = 0; at + 1 < rows.size(); at++) {
            List<String> columns = join(names(rows.get(at)), names(rows.get(at + 1)));
            if (!columns.isEmpty()) {
                long lower = rows.get(at + 1).line();
                return Optional.of(new TwoLineHeader(rows.get(at).line(), lower, columns));
            }
        }
        return Optional.empty();
    }

    /** Without the first cell, which is above the areas. */
    private static List<String> names(CsvRow row) {
        return row.values().stream().skip(1).map(ColumnNames::normal).toList();
    }

    private static List<String> join(List<String> upper, List<String> lower) {
        if (isOf(upper, TwoLineHeader::isBand) && isOf(lower, ExtractColumns::isYear)) {
            return named(filled(upper), lower);
        }
        if (isOf(upper, ExtractColumns::isYear) && isOf(lower, TwoLineHeader::isBand)) {
            return named(lower, filled(upper));
        }
        return List.of();
    }

    /** Whether the cells are of one kind, but for empty ones and sums. */
    private static boolean isOf(List<String> names, Predicate<String> kind) {
        return names.stream().anyMatch(kind)
                && names.stream().allMatch(name -> name.isEmpty() || kind.test(name) || SumWords.isSum(name));
    }

    private static boolean isBand(String name) {
        return ROMAN.matcher(name).matches() && GmfcsText.parse(name).isPresent();
    }

    /** A merged cell has its value in its first column only. */
    private static List<String> filled(List<String> names) {
        List<String> filled = new ArrayList<>();
        String last = "";
        for (String name : names) {
            last = name.isEmpty() ? last : name;
            filled.add(last);
        }
        return filled;
    }

    private static List<String> named(List<String> bands, List<String> years) {
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < Math.min(bands.size(), years.size()); column++) {
            String year = years.get(column);
            if (ExtractColumns.isYear(year) && isBand(bands.get(column))) {
                GmfcsText.parse(bands.get(column))
                        .map(GmfcsGroup::label)
                        .ifPresent(band -> columns.add(band + " " + year));
            }
        }
        return columns;
    }
}
