package dk.followupforecast.csv;

import dk.followupforecast.source.Spaces;
import dk.followupforecast.vocabulary.Unseen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables for programs: RFC 4180, comma, CR LF ends a row. A text that a spreadsheet would take for a formula has an
 * apostrophe before it.
 */
public final class CsvText {

    static final CSVFormat FORMAT = CSVFormat.RFC4180;

    /** With these a formula begins, in the full width of an East Asian keyboard too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:[.][0-9]+)?");

    private CsvText() {}

    /** @param rows each as wide as the header */
    public static String of(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvText::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a formula's signs follow after spaces, and after what nobody sees, a spreadsheet may still calculate; a number it may. */
    static String harmless(String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        String seen = Spaces.trim(Unseen.removedFrom(text));
        boolean starts = FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0;
        return starts && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
