package dk.followupforecast.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/** Writes a table row by row as Parquet, compressed by Zstandard; same rows, same bytes. */
public final class ParquetOutput implements Closeable {

    private static final int ROWS_OF_GROUP = 1_000_000;

    /**
     * A column.
     *
     * @param type of its values: String, Integer or Boolean
     */
    public record Column(String name, Class<?> type) {}

    private final Path file;
    private final ParquetWriter<List<?>> writer;

    /**
     * @param name of the table, which Parquet asks for
     * @param columns the first tells the rows apart
     */
    public ParquetOutput(Path file, String name, List<Column> columns) throws IOException {
        this.file = file;
        this.writer = new Builder(new LocalOutputFile(file), new CellWriteSupport(name, columns))
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupRowCountLimit(ROWS_OF_GROUP)
                // What tells one row from all others gains nothing from a dictionary, and costs twice the work.
                .withDictionaryEncoding(columns.get(0).name(), false)
                .build();
    }

    /** @param cells one a column; null for an empty one */
    public void write(List<?> cells) throws IOException {
        writer.write(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        SteadyFooter.make(file);
    }

    private static final class Builder extends ParquetWriter.Builder<List<?>, Builder> {

        private final CellWriteSupport support;

        Builder(OutputFile file, CellWriteSupport support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Deprecated, and yet abstract: Parquet calls the other. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<List<?>> getWriteSupport(Configuration configuration) {
            return support;
        }

        @Override
        protected WriteSupport<List<?>> getWriteSupport(ParquetConfiguration configuration) {
            return support;
        }
    }
}
