package dk.followupforecast.parquet;

import dk.followupforecast.register.BirthReader;
import dk.followupforecast.register.RegisterColumn;
import dk.followupforecast.register.ValueReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** The values of one column of a row group, one after the other, as bytes of text whatever type they have. */
final class ParquetValues {

    private static final byte[] NOTHING = new byte[0];

    private final ColumnReader column;
    private final PrimitiveType type;
    private final int present;
    private final boolean isDate;
    private final TimestampLogicalTypeAnnotation timestamp;

    /** The number read last and its text: columns of few values have the same one often. */
    private long lastNumber = 0;

    private byte[] lastText = {'0'};

    ParquetValues(ColumnReader column) {
        this.column = column;
        this.type = column.getDescriptor().getPrimitiveType();
        this.present = column.getDescriptor().getMaxDefinitionLevel();
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        this.isDate = logical instanceof DateLogicalTypeAnnotation;
        this.timestamp = logical instanceof TimestampLogicalTypeAnnotation stamp ? stamp : null;
    }

    /** Whether a column of this type can be what the register needs. */
    static boolean canRead(Type type, RegisterColumn column) {
        if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
            return false;
        }
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        boolean moment =
                logical instanceof DateLogicalTypeAnnotation || logical instanceof TimestampLogicalTypeAnnotation;
        boolean text = type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
        return switch (column) {
            case BIRTH_DATE -> text || moment;
            case PERSON_ID -> !moment;
            case BIRTH_YEAR, GMFCS, MUNICIPALITY, HOSPITAL -> text || !moment && isNumber(type.asPrimitiveType());
        };
    }

    private static boolean isNumber(PrimitiveType type) {
        return switch (type.getPrimitiveTypeName()) {
            case INT32, INT64, FLOAT, DOUBLE -> true;
            case BINARY, BOOLEAN, FIXED_LEN_BYTE_ARRAY, INT96 -> false;
        };
    }

    /** The next value as text; empty where there is none. */
    byte[] next() {
        boolean there = column.getCurrentDefinitionLevel() == present;
        byte[] text = there ? text() : NOTHING;
        column.consume();
        return text;
    }

    /** Whether the next value begins a row, which it does but in lists. */
    boolean beginsRow() {
        return column.getCurrentRepetitionLevel() == 0;
    }

    private byte[] text() {
        return switch (type.getPrimitiveTypeName()) {
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> bytes(column.getBinary());
            case INT32 -> isDate ? dateText(column.getInteger()) : numberText(column.getInteger());
            case INT64 -> timestamp == null ? numberText(column.getLong()) : dateText(epochDay());
            case FLOAT -> decimalText(column.getFloat());
            case DOUBLE -> decimalText(column.getDouble());
            case BOOLEAN -> Boolean.toString(column.getBoolean()).getBytes(StandardCharsets.US_ASCII);
        };
    }

    private static byte[] bytes(Binary binary) {
        return binary.getBytesUnsafe();
    }

    /** Whole numbers without a point: a spreadsheet's years are 2008.0 for other programs. */
    private byte[] decimalText(double value) {
        long whole = (long) value;
        return whole == value ? numberText(whole) : Double.toString(value).getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] numberText(long number) {
        if (number != lastNumber) {
            lastNumber = number;
            lastText = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
        }
        return lastText;
    }

    private byte[] dateText(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private long epochDay() {
        long perSecond =
                switch (timestamp.getUnit()) {
                    case MILLIS -> 1_000L;
                    case MICROS -> 1_000_000L;
                    case NANOS -> 1_000_000_000L;
                };
        return Math.floorDiv(column.getLong(), perSecond * 24 * 60 * 60);
    }

    /** The next value's part of a key; dates that are none need not become text first. */
    int nextBirth(BirthReader births) {
        if (isDate && column.getCurrentDefinitionLevel() == present) {
            int code = births.code(yearOf(column.getInteger()));
            column.consume();
            return code;
        }
        return next(births);
    }

    int next(ValueReader reader) {
        byte[] text = next();
        return reader.read(text, 0, text.length);
    }

    /** The years of all days that a register has lie in a table: a calendar is asked for others only. */
    private static int yearOf(int epochDay) {
        return epochDay >= 0 && epochDay < YEARS.length
                ? YEARS[epochDay]
                : LocalDate.ofEpochDay(epochDay).getYear();
    }

    /** By days since 1970, up to 2099. */
    private static final short[] YEARS = years();

    private static short[] years() {
        short[] years = new short[(int) LocalDate.of(2100, 1, 1).toEpochDay()];
        for (int year = 1970; year < 2100; year++) {
            int from = (int) LocalDate.of(year, 1, 1).toEpochDay();
            int to = (int) LocalDate.of(year + 1, 1, 1).toEpochDay();
            java.util.Arrays.fill(years, from, to, (short) year);
        }
        return years;
    }
}
