package dk.followupforecast.parquet;

import dk.followupforecast.register.RegisterColumn;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** What the values of a column are, from its type and the annotation of it. */
enum ValueKind {
    TEXT,

    /** Bytes of which the file does not say what they are; older programs write text so. */
    BYTES,
    UUID,
    NUMBER,
    FRACTION,
    DECIMAL,
    BOOLEAN,
    DATE,

    /** A date and a time of day where it was written. */
    LOCAL_MOMENT,

    /** A moment in UTC: midnight in Denmark is the day before. */
    UTC_MOMENT,

    /** Neither text nor a number that could be a person's: times of day, intervals, old timestamps, packed documents. */
    OTHER;

    /** Digits of the longest decimals that become text: ten times those of any database. */
    private static final int MOST_DIGITS = 1000;

    static ValueKind of(PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
            return decimal.getPrecision() > MOST_DIGITS ? OTHER : DECIMAL;
        }
        if (logical instanceof TimeLogicalTypeAnnotation) {
            return OTHER;
        }
        return switch (type.getPrimitiveTypeName()) {
            case BINARY -> ofBinary(logical);
            case FIXED_LEN_BYTE_ARRAY -> ofFixed(logical);
            case INT96 -> OTHER;
            case INT32 -> logical instanceof DateLogicalTypeAnnotation ? DATE : NUMBER;
            case INT64 -> logical instanceof TimestampLogicalTypeAnnotation stamp ? ofMoment(stamp) : NUMBER;
            case FLOAT, DOUBLE -> FRACTION;
            case BOOLEAN -> BOOLEAN;
        };
    }

    private static ValueKind ofBinary(LogicalTypeAnnotation logical) {
        if (logical == null) {
            return BYTES;
        }
        boolean text = logical instanceof StringLogicalTypeAnnotation
                || logical instanceof EnumLogicalTypeAnnotation
                || logical instanceof JsonLogicalTypeAnnotation;
        return text ? TEXT : OTHER;
    }

    private static ValueKind ofFixed(LogicalTypeAnnotation logical) {
        if (logical == null) {
            return BYTES;
        }
        return logical instanceof UUIDLogicalTypeAnnotation ? UUID : OTHER;
    }

    private static ValueKind ofMoment(TimestampLogicalTypeAnnotation stamp) {
        return stamp.isAdjustedToUTC() ? UTC_MOMENT : LOCAL_MOMENT;
    }

    /** Whether a column of this type can be what the register needs. */
    static boolean canRead(Type type, RegisterColumn column) {
        if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
            return false;
        }
        ValueKind kind = of(type.asPrimitiveType());
        return switch (column) {
            case BIRTH_DATE -> kind.isText() || kind == DATE || kind == LOCAL_MOMENT;
            case PERSON_ID -> kind.isText() || kind.isNumber() || kind == UUID || kind == BOOLEAN;
            case BIRTH_YEAR, GMFCS, MUNICIPALITY, HOSPITAL -> kind.isText() || kind.isNumber();
        };
    }

    private boolean isText() {
        return this == TEXT || this == BYTES;
    }

    private boolean isNumber() {
        return this == NUMBER || this == FRACTION || this == DECIMAL;
    }
}
