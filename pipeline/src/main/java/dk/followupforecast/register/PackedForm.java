package dk.followupforecast.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Delimited text packed with gzip: read from its beginning to its end by one task, since it cannot be entered midway.
 *
 * @param charset name of the encoding of the text
 */
public record PackedForm(String charset) implements RegisterForm {

    private static final int BUFFER = 1 << 16;

    /** It ends where the text does, which nobody knows before it is unpacked. */
    public static List<Long> listCuts() {
        return List.of(Long.MAX_VALUE);
    }

    @Override
    public boolean isCutAtBytes() {
        return true;
    }

    @Override
    public SliceResult read(RegisterSlice slice, RegisterPlan plan, RowSink sink) throws IOException {
        RegisterFile file = plan.file(slice);
        try (InputStream packed = plan.store().open(file.location(), 0);
                InputStream in = unpack(packed)) {
            CsvRows rows = new CsvRows(
                    in, 0, slice.to(), file.layout().delimiter(), file.layout().width());
            CellText texts = new CellText(Charset.forName(charset));
            CsvSliceReader reader = new CsvSliceReader(rows, file.layout(), texts, plan, sink);
            rows.skipByteOrderMark();
            rows.nextHeader();
            return reader.read();
        }
    }

    /** The text of a packed stream, watched for holding more than can be true. */
    public static InputStream unpack(InputStream packed) throws IOException {
        Counted counted = new Counted(packed);
        return new Watched(new Members(counted), counted);
    }

    /** Counts the bytes that are taken, and says that there are more until there are none: a store's stream may not know. */
    private static final class Counted extends PushbackInputStream {

        private long taken = 0;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            taken += value >= 0 ? 1 : 0;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            taken += Math.max(0, read);
            return read;
        }

        @Override
        public int available() throws IOException {
            int next = super.read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return 1;
        }
    }

    /**
     * One member after the other. What follows a member and is none itself, such as one that is cut off in its header, the
     * library takes for the end without a word; here the packed bytes must end there too.
     */
    private static final class Members extends GZIPInputStream {

        private static final int TRAILER = 8;

        private final Counted packed;
        private long takenToUnpack = 0;
        private boolean whole = false;

        Members(Counted packed) throws IOException {
            super(packed, BUFFER);
            this.packed = packed;
        }

        @Override
        protected void fill() throws IOException {
            super.fill();
            takenToUnpack = packed.taken;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && !whole) {
                int left = inf.getRemaining();
                long end = takenToUnpack + Math.max(0, TRAILER - left);
                if (left > TRAILER || packed.taken != end || packed.available() > 0) {
                    throw new ZipException("bytes behind the last member");
                }
                whole = true;
            }
            return read;
        }
    }

    /** Stops where a file unpacks to a size that no register has: rows of persons pack to a tenth, not to a hundredth. */
    private static final class Watched extends FilterInputStream {

        private static final long MOST_TIMES = 100;
        private static final long FREE = 64L << 20;

        private final Counted packed;
        private long given = 0;

        Watched(InputStream in, Counted packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            given += Math.max(0, read);
            if (given > FREE && given > MOST_TIMES * packed.taken) {
                throw new UnpackedTooLargeException();
            }
            return read;
        }
    }
}
