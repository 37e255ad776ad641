package dk.followupforecast.parquet;

import dk.followupforecast.synthesis.InventedChild;
import dk.followupforecast.synthesis.InventedRegister;
import dk.followupforecast.synthesis.RegisterWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * A register as Parquet, without an engine and without Hadoop's file system, which starts slowly: texts as strings, the day
 * of birth as a date, a missing hospital as null, compressed by Zstandard.
 */
public final class ParquetRegisterWriter implements RegisterWriter {

    /** Small enough to be read by several threads, large enough for the dictionaries to pay. */
    private static final int ROWS_OF_GROUP = 1_000_000;

    /** How often a writer asks whether it is still wanted. */
    private static final int ROWS_BETWEEN_STOPS = 1 << 16;

    @Override
    public void write(InventedRegister register, long from, long to, Path file, LongConsumer written)
            throws IOException {
        InventedChild child = register.cursor();
        try (ParquetWriter<InventedChild> writer = open(register, file)) {
            long told = from;
            for (long at = from; at < to; at++) {
                if (at % ROWS_BETWEEN_STOPS == 0) {
                    RegisterWriter.stopWhenInterrupted();
                    written.accept(at - told);
                    told = at;
                }
                child.moveTo(at);
                writer.write(child);
            }
            written.accept(to - told);
        }
        SteadyFooter.make(file);
    }

    private static ParquetWriter<InventedChild> open(InventedRegister register, Path file) throws IOException {
        return new Builder(new LocalOutputFile(file), register)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupRowCountLimit(ROWS_OF_GROUP)
                // Every pseudonym stands once: a dictionary of them is twice the work and no gain.
                .withDictionaryEncoding(InventedRegister.COLUMNS.get(0), false)
                .build();
    }

    private static final class Builder extends ParquetWriter.Builder<InventedChild, Builder> {

        private final InventedRegister register;

        Builder(OutputFile file, InventedRegister register) {
            super(file);
            this.register = register;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Deprecated, and yet abstract: Parquet calls the other. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<InventedChild> getWriteSupport(Configuration configuration) {
            return new ChildWriteSupport(register);
        }

        @Override
        protected WriteSupport<InventedChild> getWriteSupport(ParquetConfiguration configuration) {
            return new ChildWriteSupport(register);
        }
    }
}
