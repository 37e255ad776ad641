package dk.followupforecast.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/** How the cells of a row become a row of Parquet's. */
final class CellWriteSupport extends WriteSupport<List<?>> {

    private final MessageType schema;
    private final List<ParquetOutput.Column> columns;
    private RecordConsumer row;

    CellWriteSupport(String name, List<ParquetOutput.Column> columns) {
        this.columns = List.copyOf(columns);
        Types.MessageTypeBuilder builder = Types.buildMessage();
        for (ParquetOutput.Column column : columns) {
            if (column.type() == String.class) {
                builder.optional(BINARY).as(stringType()).named(column.name());
            } else {
                builder.optional(column.type() == Integer.class ? INT32 : BOOLEAN)
                        .named(column.name());
            }
        }
        this.schema = builder.named(name);
    }

    /** Deprecated, and yet abstract: Parquet calls the other. */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        row = consumer;
    }

    @Override
    public void write(List<?> cells) {
        row.startMessage();
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at) != null) {
                row.startField(columns.get(at).name(), at);
                add(cells.get(at));
                row.endField(columns.get(at).name(), at);
            }
        }
        row.endMessage();
    }

    private void add(Object cell) {
        if (cell instanceof String text) {
            row.addBinary(Binary.fromString(text));
        } else if (cell instanceof Integer number) {
            row.addInteger(number);
        } else {
            row.addBoolean((Boolean) cell);
        }
    }
}
