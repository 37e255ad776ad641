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
        for (ColumnDescriptor column : schema.getColumns()) {
            if (!isRead(column)) {
                long values = pages.getPageReader(column).getTotalValueCount();
                checkUnread(
                        columns.getColumnReader(column),
                        values,
                        layout.headers().indexOf(column.getPath()[0]));
            }
        }
        ParquetValues persons = open(columns, RegisterColumn.PERSON_ID);
        ParquetValues births = open(columns, layout.birth());
        ParquetValues levels = open(columns, RegisterColumn.GMFCS);
        ParquetValues municipalities = open(columns, RegisterColumn.MUNICIPALITY);
        ParquetValues hospitals = open(columns, RegisterColumn.HOSPITAL);
        for (long row = 0; row < rows; row++) {
            judge.begin();
            long line = rowsRead + row;
            byte[] person = persons.next();
            checkPerson(person, line);
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

    private boolean isRead(ColumnDescriptor column) {
        return column.getPath().length == 1
                && layout.columnOf().containsValue(layout.headers().indexOf(column.getPath()[0]));
    }

    private ParquetValues open(ColumnReadStore columns, RegisterColumn column) {
        return layout.has(column)
                ? new ParquetValues(columns.getColumnReader(schema.getColumnDescription(
                        new String[] {layout.headers().get(layout.place(column))})))
                : null;
    }

    /** Every value of a column that the program ignores, in lists too. */
    private void checkUnread(ColumnReader column, long count, int place) {
        ParquetValues values = new ParquetValues(column);
        long row = -1;
        for (long at = 0; at < count; at++) {
            row += values.beginsRow() ? 1 : 0;
            byte[] text = values.next();
            Optional<RowFault> fault = texts.findFault(text, 0, text.length);
            if (fault.isPresent()) {
                judge.fault(fault.get(), rowsRead + row, place);
            }
        }
    }

    private void checkPerson(byte[] person, long line) {
        int place = layout.place(RegisterColumn.PERSON_ID);
        Optional<RowFault> fault = texts.findFault(person, 0, person.length);
        if (fault.isPresent()) {
            judge.fault(fault.get(), line, place);
        }
        if (texts.isBlank(person, 0, person.length)) {
            judge.fault(RowFault.PERSON_ID_MISSING, line, place);
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
        sink.row(line, key, person, from, to);
    }
}
