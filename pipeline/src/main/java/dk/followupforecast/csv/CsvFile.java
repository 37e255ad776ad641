package dk.followupforecast.csv;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.Delimiters;
import dk.followupforecast.source.PersonNumbers;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceText;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one file of delimited text: semicolon, comma or tab, whichever its first line uses most. */
public final class CsvFile {

    /** All municipalities, levels and birth years that there can be are a fifth of it; what has more is a register. */
    private static final int MOST_ROWS = 100_000;

    /** Below which nobody looks for a header. */
    private static final int FIRST_LINES = 20;

    private final String shownName;
    private final Notices notices;
    private final String text;

    /** How far, in characters, lines have been counted, and which line that is. */
    private int countedTo = 0;

    private long countedLine = 1;

    private CsvFile(String shownName, Notices notices, String text) {
        this.shownName = shownName;
        this.notices = notices;
        this.text = text;
    }

    /**
     * The table of a file, or nothing where the file could not be read as one; the notices then say why.
     */
    public static Optional<CsvTable> read(SourceFile file, Charset charset, Notices notices) {
        return SourceText.read(file, charset, notices).flatMap(text -> new CsvFile(file.name(), notices, text).parse());
    }

    private Optional<CsvTable> parse() {
        char delimiter = findDelimiter();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        List<CsvRow> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            while (true) {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    break;
                }
                CSVRecord next = records.next();
                line = lineOf(next);
                rows.add(new CsvRow(line, next.toList()));
                if (rows.size() > MOST_ROWS) {
                    notices.add(NoticeCode.TOO_MANY_ROWS, SourcePosition.ofFile(shownName), "", MOST_ROWS);
                    return Optional.empty();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            notices.add(NoticeCode.BROKEN_QUOTES, new SourcePosition(shownName, line, ""), "");
            return Optional.empty();
        }
        rows.removeIf(CsvRow::isBlank);
        if (rows.isEmpty()) {
            notices.add(NoticeCode.EMPTY_FILE, SourcePosition.ofFile(shownName), "");
            return Optional.empty();
        }
        return hasPersonNumber(rows) ? Optional.empty() : Optional.of(toTable(rows, delimiter));
    }

    private char findDelimiter() {
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Delimiters.find(firstLine);
    }

    /** The line on which a record begins; the parser counts blank lines before it to the record. Records come in order. */
    private long lineOf(CSVRecord next) {
        int begin = (int) next.getCharacterPosition();
        while (countedTo < text.length()
                && (countedTo < begin || text.charAt(countedTo) == '\r' || text.charAt(countedTo) == '\n')) {
            countedLine += text.charAt(countedTo) == '\n' ? 1 : 0;
            countedTo++;
        }
        return countedLine;
    }

    /** The number itself is not repeated in the notice, and neither is a header that might hold one. */
    private boolean hasPersonNumber(List<CsvRow> rows) {
        boolean found = false;
        for (CsvRow row : rows) {
            for (int column = 0; column < row.values().size(); column++) {
                if (PersonNumbers.isIn(row.values().get(column))) {
                    String where = Integer.toString(column + 1);
                    notices.add(NoticeCode.PERSON_NUMBER, new SourcePosition(shownName, row.line(), where), "");
                    found = true;
                }
            }
        }
        return found;
    }

    private CsvTable toTable(List<CsvRow> rows, char delimiter) {
        CsvRow first = rows.get(0);
        List<String> header = first.values().stream().map(String::strip).toList();
        List<CsvRow> whole = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            if (row.values().size() == header.size()) {
                whole.add(row);
            } else {
                SourcePosition position = new SourcePosition(shownName, row.line(), "");
                int width = row.values().size();
                notices.add(
                        NoticeCode.RAGGED_ROW,
                        position,
                        Integer.toString(width),
                        header.size(),
                        new RaggedRow(row.values(), header.size(), delimiter).mend());
            }
        }
        List<CsvRow> firstRows = rows.stream()
                .skip(1)
                .limit(FIRST_LINES)
                .filter(row -> row.line() <= FIRST_LINES)
                .toList();
        return new CsvTable(shownName, first.line(), header, whole, firstRows);
    }
}
