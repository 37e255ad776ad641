package dk.followupforecast.register;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.Delimiters;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens delimited text, packed or not. */
public final class CsvOpener implements FormOpener {

    private static final int MOST_COLUMNS = 1000;

    private final RegisterStore store;
    private final Charset charset;
    private final boolean packed;

    public CsvOpener(RegisterStore store, Charset charset, boolean packed) {
        this.store = store;
        this.charset = charset;
        this.packed = packed;
    }

    @Override
    public Optional<RegisterFile> open(String name, String location, long bytes, Notices notices) throws IOException {
        byte[] first;
        try (InputStream in = store.open(location, 0)) {
            first = (packed ? PackedForm.unpack(in) : in).readNBytes(CsvRows.LONGEST_LINE);
        }
        char delimiter = Delimiters.find(firstLine(first));
        CsvRows rows = new CsvRows(new ByteArrayInputStream(first), 0, Long.MAX_VALUE, delimiter, MOST_COLUMNS);
        rows.skipByteOrderMark();
        if (!rows.nextHeader() || rows.width() > MOST_COLUMNS) {
            notices.add(NoticeCode.NOT_TEXT, SourcePosition.ofFile(name), "", charset.name());
            return Optional.empty();
        }
        SourcePosition position = new SourcePosition(name, rows.line() + 1, "");
        if (new CellText(charset).hasPersonNumber(rows.bytes(), rows.rowStart(), rows.rowEnd())) {
            notices.add(NoticeCode.PERSON_NUMBER, position, "");
            return Optional.empty();
        }
        return RegisterHeader.read(position, delimiter, headers(rows), notices)
                .map(layout -> new RegisterFile(
                        name,
                        location,
                        bytes,
                        packed ? new PackedForm() : new CsvForm(),
                        layout,
                        packed ? PackedForm.listCuts() : CsvForm.listCuts(bytes)));
    }

    private String firstLine(byte[] first) {
        return new String(first, charset)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<String> headers(CsvRows rows) {
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < rows.width(); column++) {
            headers.add(new String(rows.bytes(), rows.start(column), rows.end(column) - rows.start(column), charset));
        }
        return headers;
    }
}
