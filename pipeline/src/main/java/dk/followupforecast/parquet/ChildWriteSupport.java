package dk.followupforecast.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import dk.followupforecast.synthesis.InventedChild;
import dk.followupforecast.synthesis.InventedPlace;
import dk.followupforecast.synthesis.InventedRegister;
import dk.followupforecast.vocabulary.GmfcsLevel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/** How an invented child becomes a row of Parquet's. */
final class ChildWriteSupport extends WriteSupport<InventedChild> {

    private static final List<String> COLUMNS = InventedRegister.COLUMNS;

    private static final MessageType SCHEMA = Types.buildMessage()
            .required(BINARY)
            .as(stringType())
            .named(COLUMNS.get(0))
            .required(INT32)
            .as(dateType())
            .named(COLUMNS.get(1))
            .required(BINARY)
            .as(stringType())
            .named(COLUMNS.get(2))
            .required(BINARY)
            .as(stringType())
            .named(COLUMNS.get(3))
            .optional(BINARY)
            .as(stringType())
            .named(COLUMNS.get(4))
            .named("register");

    private final Binary[] levels;
    private final Binary[] municipalities;

    /** Empty text where no hospital is known. */
    private final Binary[] hospitals;

    private final byte[] personId = new byte[InventedChild.personIdLength()];

    /** Of the array above, which is filled anew for each child: Parquet copies what it keeps. */
    private final Binary reusedPersonId = Binary.fromReusedByteArray(personId);

    private RecordConsumer row;

    ChildWriteSupport(InventedRegister register) {
        levels = texts(Stream.of(GmfcsLevel.values()), GmfcsLevel::name);
        municipalities = texts(register.places().stream(), InventedPlace::municipality);
        hospitals = texts(register.places().stream(), InventedPlace::hospital);
    }

    private static <T> Binary[] texts(Stream<T> all, Function<T, String> text) {
        return all.map(text).map(Binary::fromString).toArray(Binary[]::new);
    }

    /** Deprecated, and yet abstract: Parquet calls the other. */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        return new WriteContext(SCHEMA, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(SCHEMA, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        row = consumer;
    }

    @Override
    public void write(InventedChild child) {
        child.writePersonId(personId, 0);
        row.startMessage();
        add(0, reusedPersonId);
        row.startField(COLUMNS.get(1), 1);
        row.addInteger(child.birthEpochDay());
        row.endField(COLUMNS.get(1), 1);
        add(2, levels[child.level()]);
        add(3, municipalities[child.place()]);
        Binary hospital = hospitals[child.place()];
        if (hospital.length() > 0) {
            add(4, hospital);
        }
        row.endMessage();
    }

    private void add(int column, Binary text) {
        row.startField(COLUMNS.get(column), column);
        row.addBinary(text);
        row.endField(COLUMNS.get(column), column);
    }
}
