package dk.followupforecast.parquet;

import dk.followupforecast.register.CellText;
import dk.followupforecast.register.ColumnReaders;
import dk.followupforecast.register.RegisterColumn;
import dk.followupforecast.register.RegisterLayout;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RowFault;
import dk.followupforecast.register.RowJudge;
import dk.followupforecast.register.RowSink;
import dk.followupforecast.register.SliceResult;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReadStore;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;

/** Reads the rows of row groups, with the checks that every form of a register has. */
final class ParquetRows {

    private final MessageType schema;
    private final RegisterLayout layout;
    private final RowSink sink;
    private final SliceResult result = new SliceResult();
    private final RowJudge judge;
    private final CellText texts;
    private final ColumnReaders readers;
    private long rowsRead = 0;

    ParquetRows(MessageType schema, RegisterLayout layout, RegisterPlan plan, CellText texts, RowSink sink) {
        this.schema = schema;
        this.layout = layout;
        this.sink = sink;
        this.texts = texts;
        this.judge = new RowJudge(layout, plan.policy(), result);
        this.readers = new ColumnReaders(plan, layout, texts);
    }

    SliceResult result() {
        result.end(rowsRead, 0);
        return result;
    }

    /** @param columns of the row group that the pages are of */
    void read(PageReadStore pages, ColumnReadStore columns) {
        long rows = pages.getRowCount();
        UnreadFaults faults = findUnread(pages, columns);
        ParquetValues persons = open(columns, RegisterColumn.PERSON_ID);
        ParquetValues births = open(columns, layout.birth());
        ParquetValues levels = open(columns, RegisterColumn.GMFCS);
        ParquetValues municipalities = open(columns, RegisterColumn.MUNICIPALITY);
        ParquetValues hospitals = open(columns, RegisterColumn.HOSPITAL);
        for (long row = 0; row < rows; row++) {
            judge.begin();
            long line = rowsRead + row;
            byte[] person = persons.next();
            checkPerson(person, row, faults);
            faults.tell(row, judge, line);
            if (texts.isBlank(person, 0, person.length)) {
                judge.fault(RowFault.PERSON_ID_MISSING, line, layout.place(RegisterColumn.PERSON_ID));
            }
            int key = judge.judge(
                    line,
                    municipalities == null ? 0 : municipalities.next(readers.municipality()),
                    hospitals == null ? 0 : hospitals.next(readers.hospital()),
                    births.nextBirth(readers.birth()),
                    levels.next(readers.gmfcs()));
            if (key >= 0) {
                hand(line, key, person);
            }
        }
        rowsRead += rows;
    }

    private UnreadFaults findUnread(PageReadStore pages, ColumnReadStore columns) {
        UnreadFaults faults = new UnreadFaults();
        for (ColumnDescriptor column : schema.getColumns()) {
            boolean read = column.getPath().length == 1 && layout.columnOf().containsValue(place(column));
            if (!read && ValueKind.of(column.getPrimitiveType()) != ValueKind.OTHER) {
                long values = pages.getPageReader(column).getTotalValueCount();
                checkUnread(columns.getColumnReader(column), values, place(column), faults);
            }
        }
        return faults;
    }

    /** By the name in the file: the layout's is without the spaces around it, and may then be another column's too. */
    private int place(ColumnDescriptor column) {
        return schema.getFieldIndex(column.getPath()[0]);
    }

    private ParquetValues open(ColumnReadStore columns, RegisterColumn column) {
        if (!layout.has(column)) {
            return null;
        }
        String[] path = {schema.getFieldName(layout.place(column))};
        return new ParquetValues(columns.getColumnReader(schema.getColumnDescription(path)));
    }

    /** Every value of a column that the program ignores, in lists too. */
    private void checkUnread(ColumnReader column, long count, int place, UnreadFaults faults) {
        ParquetValues values = new ParquetValues(column);
        boolean mayBeNoText = ValueKind.of(column.getDescriptor().getPrimitiveType()) == ValueKind.BYTES;
        long row = -1;
        for (long at = 0; at < count; at++) {
            row += values.beginsRow() ? 1 : 0;
            byte[] text = values.next();
            Optional<RowFault> fault = texts.findFault(text, 0, text.length);
            if (fault.isPresent() && (!mayBeNoText || fault.get() == RowFault.PERSON_NUMBER)) {
                faults.note(fault.get(), row, place);
            }
        }
    }

    private void checkPerson(byte[] person, long row, UnreadFaults faults) {
        Optional<RowFault> fault = texts.findFault(person, 0, person.length);
        if (fault.isPresent()) {
            faults.note(fault.get(), row, layout.place(RegisterColumn.PERSON_ID));
        }
    }

    private void hand(long line, int key, byte[] person) {
        int from = 0;
        int to = person.length;
        while (from < to && person[from] >= 0 && person[from] <= ' ') {
            from++;
        }
        while (to > from && person[to - 1] >= 0 && person[to - 1] <= ' ') {
            to--;
        }
        if (CellText.isAscii(person, from, to)) {
            sink.row(line, key, person, from, to);
        } else {
            byte[] identifier = texts.identifier(person, from, to);
            sink.row(line, key, identifier, 0, identifier.length);
        }
    }
}
