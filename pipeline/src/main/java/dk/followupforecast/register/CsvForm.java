package dk.followupforecast.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Delimited text: cut at any byte, since a slice finds its first row by itself.
 *
 * @param charset name of the file's encoding
 */
public record CsvForm(String charset) implements RegisterForm {

    /** Bytes of a slice: a tenth of a second's work, so that no core waits long for the last one. */
    private static final long SLICE = 24L << 20;

    /** Where slices of a file end. */
    public static List<Long> listCuts(long bytes) {
        List<Long> cuts = new ArrayList<>();
        for (long end = SLICE; end < bytes; end += SLICE) {
            cuts.add(end);
        }
        cuts.add(bytes);
        return cuts;
    }

    @Override
    public boolean isCutAtBytes() {
        return true;
    }

    private CellText texts() {
        return new CellText(Charset.forName(charset));
    }

    @Override
    public SliceResult read(RegisterSlice slice, RegisterPlan plan, RowSink sink) throws IOException {
        RegisterFile file = plan.file(slice);
        RegisterLayout layout = file.layout();
        long from = slice.from();
        // One byte sooner: whether a line ends just before the slice.
        try (InputStream in = plan.store().open(file.location(), Math.max(0, from - 1))) {
            int before = from > 0 ? in.read() : '\n';
            CsvRows rows = new CsvRows(in, from, slice.to(), layout.delimiter(), layout.width());
            CsvSliceReader reader = new CsvSliceReader(rows, layout, texts(), plan, sink);
            boolean within = slice.start() == SliceStart.UNKNOWN
                    ? rows.guessWithinQuotes((byte) before, layout.delimiter())
                    : slice.start() == SliceStart.WITHIN_QUOTES;
            if (from == 0) {
                rows.skipByteOrderMark();
                rows.nextHeader();
            } else if (before != '\n' || within) {
                rows.skipToFirstRow(within);
            }
            SliceResult result = reader.read();
            result.begin(within);
            return result;
        }
    }
}
