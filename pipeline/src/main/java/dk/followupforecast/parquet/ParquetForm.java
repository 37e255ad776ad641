package dk.followupforecast.parquet;

import dk.followupforecast.register.CellText;
import dk.followupforecast.register.RegisterForm;
import dk.followupforecast.register.RegisterLayout;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterSlice;
import dk.followupforecast.register.RegisterStore;
import dk.followupforecast.register.RowSink;
import dk.followupforecast.register.SliceResult;
import dk.followupforecast.register.UnpackedTooLargeException;
import dk.followupforecast.storage.HadoopStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** Parquet: cut between row groups. A row's line is its number in the file, from 1. */
public record ParquetForm() implements RegisterForm {

    @Override
    public boolean isCutAtBytes() {
        return false;
    }

    @Override
    public String charset() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public SliceResult read(RegisterSlice slice, RegisterPlan plan, RowSink sink) throws IOException {
        RegisterLayout layout = plan.file(slice).layout();
        try (ParquetFileReader reader = open(plan.file(slice).location(), plan.store())) {
            FileMetaData file = reader.getFooter().getFileMetaData();
            ParquetRows rows =
                    new ParquetRows(file.getSchema(), layout, plan, new CellText(StandardCharsets.UTF_8), sink);
            for (int group = (int) slice.from(); group < slice.to(); group++) {
                PageReadStore pages = reader.readRowGroup(group);
                rows.read(
                        pages,
                        new ColumnReadStoreImpl(pages, new NoConverter(), file.getSchema(), file.getCreatedBy()));
            }
            return rows.result();
        } catch (RuntimeException e) {
            // Without its words and its cause: they might repeat what stands in the file.
            throw new IOException("the Parquet file cannot be read");
        } catch (OutOfMemoryError e) {
            // The library takes at once what a broken file says of a run, a page or a value; it is free again here.
            throw new UnpackedTooLargeException();
        }
    }

    /** Hadoop's file system, which starts slowly, only where the file lies in one. */
    static ParquetFileReader open(String location, RegisterStore store) throws IOException {
        InputFile file = store instanceof HadoopStore elsewhere
                ? HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(location), elsewhere.configuration())
                : new LocalInputFile(Path.of(location));
        return ParquetFileReader.open(
                file,
                ParquetReadOptions.builder(new PlainParquetConfiguration())
                        .withCodecFactory(new BoundedPages())
                        .build());
    }
}
