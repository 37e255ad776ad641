package dk.followupforecast.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopCodecs;

/** Unpacks the pages of a file, but for one that says it is larger than any page is: the memory for it would be taken at once. */
final class BoundedPages implements CompressionCodecFactory {

    /** Programs write pages of a megabyte, and no more than 20,000 rows into one. */
    private static final int MOST_BYTES = 64 << 20;

    private final CompressionCodecFactory codecs = HadoopCodecs.newFactory(new PlainParquetConfiguration(), 0);

    private record Bounded(BytesInputDecompressor codec) implements BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            check(size);
            return codec.decompress(bytes, size);
        }

        @Override
        public void decompress(ByteBuffer input, int inputSize, ByteBuffer output, int size) throws IOException {
            check(size);
            codec.decompress(input, inputSize, output, size);
        }

        private static void check(int size) throws IOException {
            if (size < 0 || size > MOST_BYTES) {
                throw new IOException("a page must have 0 to " + MOST_BYTES + " bytes, has " + size);
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
