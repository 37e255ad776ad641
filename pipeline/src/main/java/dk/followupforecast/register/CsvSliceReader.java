package dk.followupforecast.register;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the rows of a slice of text, one after the other: the checks of every row are here. */
final class CsvSliceReader {

    private final CsvRows rows;
    private final CsvRow row;
    private final RowValues values;
    private final RegisterLayout layout;
    private final RowSink sink;
    private final SliceResult result = new SliceResult();
    private final RowJudge judge;
    private final CellText texts;
    private final ValueReader municipalities;
    private final ValueReader hospitals;
    private final ValueReader births;
    private final ValueReader levels;
    private final int personAt;
    private final int municipalityAt;
    private final int hospitalAt;
    private final int birthAt;
    private final int gmfcsAt;
    private final int width;
    private final int[] unread;

    CsvSliceReader(CsvRows rows, RegisterLayout layout, CellText texts, RegisterPlan plan, RowSink sink) {
        this.rows = rows;
        this.row = rows.row();
        this.values = rows.values();
        this.layout = layout;
        this.sink = sink;
        this.judge = new RowJudge(layout, plan.policy(), result);
        this.texts = texts;
        ColumnReaders readers = new ColumnReaders(plan, layout, texts);
        this.municipalities = readers.municipality();
        this.hospitals = readers.hospital();
        this.births = readers.birth();
        this.levels = readers.gmfcs();
        this.personAt = layout.place(RegisterColumn.PERSON_ID);
        this.municipalityAt = layout.place(RegisterColumn.MUNICIPALITY);
        this.hospitalAt = layout.place(RegisterColumn.HOSPITAL);
        this.birthAt = layout.place(layout.birth());
        this.gmfcsAt = layout.place(RegisterColumn.GMFCS);
        this.width = layout.width();
        this.unread = IntStream.range(0, width)
                .filter(column -> column != municipalityAt && column != hospitalAt)
                .filter(column -> column != birthAt && column != gmfcsAt)
                .toArray();
    }

    SliceResult read() throws IOException {
        while (rows.next()) {
            if (!isBlank()) {
                read(rows.line());
            }
        }
        rows.findStop().ifPresent(fault -> result.stop(fault, rows.line()));
        result.end(rows.linesRead(), rows.quotes());
        return result;
    }

    /** Rows of nothing but delimiters and spaces, as spreadsheets leave them below a table. */
    private boolean isBlank() {
        if (values.end(0) > values.start(0) && rows.bytes()[values.start(0)] > ' ') {
            return false;
        }
        for (int at = row.start(); at < row.end(); at++) {
            byte value = rows.bytes()[at];
            if (value != ' ' && value != '\t' && value != layout.delimiter() && value != '"') {
                return false;
            }
        }
        return true;
    }

    private void read(long line) {
        judge.begin();
        byte[] bytes = rows.bytes();
        if (row.hasBadCharacter()) {
            judge.fault(RowFault.BAD_CHARACTER, line, -1);
        }
        if (values.width() != width) {
            readRagged(bytes, line);
            return;
        }
        values.unescape();
        checkUnread(bytes, line);
        int from = values.start(personAt);
        int to = values.end(personAt);
        while (from < to && isSpace(bytes[from])) {
            from++;
        }
        while (to > from && isSpace(bytes[to - 1])) {
            to--;
        }
        if (from == to || bytes[from] < 0 && texts.isBlank(bytes, from, to)) {
            judge.fault(RowFault.PERSON_ID_MISSING, line, personAt);
        }
        int key = judge.judge(
                line,
                municipalityAt < 0
                        ? 0
                        : municipalities.read(bytes, values.start(municipalityAt), values.end(municipalityAt)),
                hospitalAt < 0 ? 0 : hospitals.read(bytes, values.start(hospitalAt), values.end(hospitalAt)),
                births.read(bytes, values.start(birthAt), values.end(birthAt)),
                levels.read(bytes, values.start(gmfcsAt), values.end(gmfcsAt)));
        if (key >= 0) {
            hand(line, key, from, to);
        }
    }

    /** The same person in another encoding, or with a no-break space, is the same person. */
    private void hand(long line, int key, int from, int to) {
        if (row.hasHighBytes() && !CellText.isAscii(rows.bytes(), from, to)) {
            byte[] person = texts.identifier(rows.bytes(), from, to);
            sink.row(line, key, person, 0, person.length);
        } else {
            sink.row(line, key, rows.bytes(), from, to);
        }
    }

    private static boolean isSpace(byte value) {
        return value >= 0 && value <= ' ';
    }

    /** Whose value is whose nobody can tell, so the row is looked through as a whole. */
    private void readRagged(byte[] bytes, long line) {
        judge.fault(RowFault.RAGGED_ROW, line, -1);
        texts.findFault(bytes, row.start(), row.end()).ifPresent(fault -> judge.fault(fault, line, -1));
    }

    /** Values that no reader looks at: the person's identifier, and columns that the program ignores. */
    private void checkUnread(byte[] bytes, long line) {
        for (int column : unread) {
            if (row.hasHighBytes() || texts.hasPersonNumber(bytes, values.start(column), values.end(column))) {
                Optional<RowFault> fault = texts.findFault(bytes, values.start(column), values.end(column));
                if (fault.isPresent()) {
                    judge.fault(fault.get(), line, column);
                }
            }
        }
    }
}
