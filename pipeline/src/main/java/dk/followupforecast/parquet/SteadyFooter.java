package dk.followupforecast.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Same rows, same bytes: the library lists the encodings of a column in the order of a hash that each start of a JVM picks
 * anew. Here they are put in the order of their numbers, which takes as many bytes.
 */
final class SteadyFooter {

    /** At the end of a file: the footer's length, the lowest byte first, and four letters. */
    private static final int TAIL_BYTES = 8;

    private SteadyFooter() {}

    static void make(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            byte[] tail = new byte[TAIL_BYTES];
            file.seek(file.length() - TAIL_BYTES);
            file.readFully(tail);
            byte[] footer = new byte
                    [ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt()];
            long start = file.length() - TAIL_BYTES - footer.length;
            file.seek(start);
            file.readFully(footer);
            byte[] steady = sorted(footer);
            if (steady.length != footer.length) {
                throw new IllegalStateException(
                        "footer must keep its " + footer.length + " bytes, has " + steady.length);
            }
            file.seek(start);
            file.write(steady);
        }
    }

    private static byte[] sorted(byte[] footer) throws IOException {
        FileMetaData metaData = Util.readFileMetaData(new ByteArrayInputStream(footer));
        for (RowGroup group : metaData.getRow_groups()) {
            for (ColumnChunk column : group.getColumns()) {
                column.getMeta_data().getEncodings().sort(null);
            }
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream(footer.length);
        Util.writeFileMetaData(metaData, written);
        return written.toByteArray();
    }
}
