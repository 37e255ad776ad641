package dk.followupforecast.extract;

import dk.followupforecast.csv.CsvRow;
import dk.followupforecast.csv.CsvTable;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.GmfcsText;
import dk.followupforecast.vocabulary.SourcePosition;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Tells rows that are nobody's figures but sums, a note, or the header once more. What else is wrong in them need not be told. */
final class OddRows {

    /** A note may be long, and is only to be found again. */
    private static final int SHOWN = 60;

    private final CsvTable table;
    private final ExtractLayout layout;
    private final AreaReader areas;
    private final Notices notices;

    OddRows(CsvTable table, ExtractLayout layout, AreaReader areas, Notices notices) {
        this.table = table;
        this.layout = layout;
        this.areas = areas;
        this.notices = notices;
    }

    /** The rows that are left to read. */
    List<CsvRow> listOthers() {
        return table.rows().stream().filter(row -> !tell(row)).toList();
    }

    private boolean tell(CsvRow row) {
        if (layout instanceof ExtractLayout.Long ofCohorts && tellSumOfCohorts(ofCohorts, row)) {
            return true;
        }
        String name = CellReader.trim(row.values().get(layout.areaColumn()));
        if (name.isEmpty() || AreaReader.isTotal(name) || areas.isKnown(layout.view(), name)) {
            return false;
        }
        return tellStranger(row, name);
    }

    /** A row of a total that names birth year and band is a printed total; one that names no cohort is nothing to check. */
    private boolean tellSumOfCohorts(ExtractLayout.Long columns, CsvRow row) {
        List<String> values = row.values();
        boolean cohort = ExtractColumns.isYear(CellReader.trim(values.get(columns.birthYearColumn())))
                && GmfcsText.parse(values.get(columns.gmfcsColumn())).isPresent();
        OptionalInt sum = cohort
                ? OptionalInt.empty()
                : IntStream.of(columns.areaColumn(), columns.birthYearColumn(), columns.gmfcsColumn())
                        .filter(column -> isSum(values.get(column)))
                        .findFirst();
        sum.ifPresent(column -> add(NoticeCode.SUM_ROW, row, column, Message.of("sum.of-cohorts")));
        return sum.isPresent();
    }

    private static boolean isSum(String cell) {
        return AreaReader.isTotal(cell) || SumWords.isSum(cell);
    }

    private boolean tellStranger(CsvRow row, String name) {
        if (HeaderReader.isHeader(row.values())) {
            add(NoticeCode.HEADER_AGAIN, row, layout.areaColumn());
        } else if (SumWords.isSum(name)) {
            add(NoticeCode.SUM_ROW, row, layout.areaColumn(), Message.of("sum.of-areas"));
        } else if (SumWords.isNote(name) || isAlone(row) && !areas.isNearOne(layout.view(), name)) {
            add(NoticeCode.NOTE_ROW, row, layout.areaColumn());
        } else {
            return false;
        }
        return true;
    }

    private static boolean isAlone(CsvRow row) {
        return row.values().stream().filter(value -> !value.isBlank()).count() == 1;
    }

    private void add(NoticeCode code, CsvRow row, int column, Object... arguments) {
        String text = CellReader.trim(row.values().get(column));
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
        SourcePosition position = table.position(row, column);
        notices.add(code, position, shown, arguments);
    }
}
