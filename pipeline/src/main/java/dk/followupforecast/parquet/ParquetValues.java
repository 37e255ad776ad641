package dk.followupforecast.parquet;

import dk.followupforecast.register.BirthReader;
import dk.followupforecast.register.ValueReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** The values of one column of a row group, one after the other, as bytes of text whatever type they have. */
final class ParquetValues {

    private static final byte[] NOTHING = new byte[0];

    /** Of one value, such as a picture in a column that the program ignores. */
    private static final int MOST_BYTES = 64 << 20;

    private final ColumnReader column;
    private final PrimitiveType type;
    private final int present;
    private final ValueKind kind;

    /** The number read last and its text: columns of few values have the same one often. */
    private long lastNumber = 0;

    private byte[] lastText = {'0'};

    ParquetValues(ColumnReader column) {
        this.column = column;
        this.type = column.getDescriptor().getPrimitiveType();
        this.present = column.getDescriptor().getMaxDefinitionLevel();
        this.kind = ValueKind.of(type);
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
        return switch (kind) {
            case TEXT, BYTES -> bytes();
            case UUID -> uuidText(column.getBinary().toByteBuffer());
            case NUMBER -> numberText(wholeNumber());
            case FRACTION ->
                fractionText(
                        type.getPrimitiveTypeName() == PrimitiveTypeName.FLOAT
                                ? column.getFloat()
                                : column.getDouble());
            case DECIMAL -> decimalText();
            case BOOLEAN -> ascii(Boolean.toString(column.getBoolean()));
            case DATE -> dateText(column.getInteger());
            case LOCAL_MOMENT, UTC_MOMENT -> dateText(epochDay());
            case OTHER -> NOTHING;
        };
    }

    /** A dictionary may say of a value that it is far longer than itself; the library takes memory for it before it looks. */
    private byte[] bytes() {
        Binary value = column.getBinary();
        if (value.length() < 0 || value.length() > MOST_BYTES) {
            throw new IllegalArgumentException("value must have 0 to " + MOST_BYTES + " bytes, has " + value.length());
        }
        return value.getBytesUnsafe();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] uuidText(ByteBuffer bytes) {
        return ascii(new UUID(bytes.getLong(), bytes.getLong()).toString());
    }

    private long wholeNumber() {
        return type.getPrimitiveTypeName() == PrimitiveTypeName.INT32 ? column.getInteger() : column.getLong();
    }

    /** Whole numbers without a point: a spreadsheet's years are 2008.0 for other programs. What is no number is missing. */
    private byte[] fractionText(double value) {
        if (!Double.isFinite(value)) {
            return NOTHING;
        }
        long whole = (long) value;
        return whole == value ? numberText(whole) : ascii(Double.toString(value));
    }

    /** Whole numbers without a point here too: a person is the same in a part of another type. */
    private byte[] decimalText() {
        int scale = ((DecimalLogicalTypeAnnotation) type.getLogicalTypeAnnotation()).getScale();
        BigDecimal value = new BigDecimal(unscaled(), scale);
        boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        return ascii((whole ? value.setScale(0, RoundingMode.UNNECESSARY) : value).toPlainString());
    }

    private BigInteger unscaled() {
        return switch (type.getPrimitiveTypeName()) {
            case INT32, INT64 -> BigInteger.valueOf(wholeNumber());
            default -> new BigInteger(bytes());
        };
    }

    private byte[] numberText(long number) {
        if (number != lastNumber) {
            lastNumber = number;
            lastText = ascii(Long.toString(number));
        }
        return lastText;
    }

    private byte[] dateText(long epochDay) {
        return ascii(LocalDate.ofEpochDay(epochDay).toString());
    }

    private long epochDay() {
        long perSecond =
                switch (((TimestampLogicalTypeAnnotation) type.getLogicalTypeAnnotation()).getUnit()) {
                    case MILLIS -> 1_000L;
                    case MICROS -> 1_000_000L;
                    case NANOS -> 1_000_000_000L;
                };
        return Math.floorDiv(column.getLong(), perSecond * 24 * 60 * 60);
    }

    /** The next value's part of a key; dates that are none need not become text first. */
    int nextBirth(BirthReader births) {
        if (kind == ValueKind.DATE && column.getCurrentDefinitionLevel() == present) {
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
