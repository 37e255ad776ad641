package dk.followupforecast.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopCodecs;

/**
 * Unpacks the pages of a file, but for one that says it is larger than any page is: the memory for it would be taken at once.
 * Programs write pages of one megabyte, or of a hundred, in which more than a few bytes are packed.
 */
final class BoundedPages implements CompressionCodecFactory {

    private static final long MOST_BYTES = 128L << 20;

    /** Bytes of a page that need not be asked how it can have so many. */
    private static final long USUAL_BYTES = 16L << 20;

    private static final long MOST_TIMES = 1000;

    private final CompressionCodecFactory codecs = HadoopCodecs.newFactory(new PlainParquetConfiguration(), 0);

    private record Bounded(BytesInputDecompressor codec) implements BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            check(bytes.size(), size);
            return codec.decompress(bytes, size);
        }

        @Override
        public void decompress(ByteBuffer input, int inputSize, ByteBuffer output, int size) throws IOException {
            check(inputSize, size);
            codec.decompress(input, inputSize, output, size);
        }

        private static void check(long packed, int size) throws IOException {
            long most = Math.min(MOST_BYTES, Math.max(USUAL_BYTES, MOST_TIMES * packed));
            if (size < 0 || size > most) {
                throw new IOException("a page of " + packed + " bytes must unpack to 0 to " + most + ", was " + size);
            }
        }

        @Override
        public void release() {
            codec.release();
        }
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return new Bounded(codecs.getDecompressor(name));
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return codecs.getCompressor(name);
    }

    @Override
    public void release() {
        codecs.release();
    }
}
