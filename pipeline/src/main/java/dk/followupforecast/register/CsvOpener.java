package dk.followupforecast.register;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.Delimiters;
import dk.followupforecast.source.FileKind;
import dk.followupforecast.source.SourceText;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** Opens delimited text, packed or not. */
public final class CsvOpener implements FormOpener {

    private static final int MOST_COLUMNS = 1000;

    /** Bytes in which the header is looked for: one line at its longest, and room for blank ones before it. */
    private static final int FIRST_BYTES = 2 * CsvRows.LONGEST_LINE;

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
        try {
            first = readFirst(location);
        } catch (ZipException | EOFException e) {
            notices.add(NoticeCode.NOT_PACKED, SourcePosition.ofFile(name), "");
            return Optional.empty();
        }
        if (isOtherThanText(first, SourcePosition.ofFile(name), notices)) {
            return Optional.empty();
        }
        Charset encoding = isMarkedUtf8(first) ? StandardCharsets.UTF_8 : charset;
        char delimiter = Delimiters.find(firstLine(first, encoding));
        CsvRows rows = new CsvRows(new ByteArrayInputStream(first), 0, Long.MAX_VALUE, delimiter, MOST_COLUMNS);
        rows.skipByteOrderMark();
        boolean found = rows.nextHeader();
        SourcePosition position =
                new SourcePosition(name, found || rows.findStop().isPresent() ? rows.line() + 1 : 0, "");
        if (!found) {
            notices.add(codeOf(rows.findStop()), position, "");
            return Optional.empty();
        }
        if (!isGood(rows, new CellText(encoding), position, notices)) {
            return Optional.empty();
        }
        rows.values().unescape();
        return RegisterHeader.read(position, delimiter, headers(rows, encoding), notices)
                .map(layout -> new RegisterFile(
                        name,
                        location,
                        bytes,
                        packed ? new PackedForm(encoding.name()) : new CsvForm(encoding.name()),
                        layout,
                        packed ? PackedForm.listCuts() : CsvForm.listCuts(bytes)));
    }

    private boolean isOtherThanText(byte[] first, SourcePosition file, Notices notices) {
        Optional<FileKind> other = FileKind.find(first);
        other.ifPresent(kind -> notices.add(NoticeCode.NOT_DELIMITED_TEXT, file, "", kind.words()));
        boolean utf16 = other.isEmpty() && SourceText.isUtf16(first);
        if (utf16) {
            Message hint = Message.of("hint.encoding.utf-16");
            notices.add(NoticeCode.BAD_ENCODING, file, "UTF-16", charset.name(), hint);
        }
        return other.isPresent() || utf16;
    }

    private byte[] readFirst(String location) throws IOException {
        try (InputStream stored = store.open(location, 0);
                InputStream in = packed ? PackedForm.unpack(stored) : stored) {
            return in.readNBytes(FIRST_BYTES);
        }
    }

    private static boolean isMarkedUtf8(byte[] first) {
        return first.length >= 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
    }

    private static NoticeCode codeOf(Optional<RowFault> stop) {
        if (stop.isEmpty()) {
            return NoticeCode.EMPTY_FILE;
        }
        return stop.get() == RowFault.BROKEN_QUOTES ? NoticeCode.BROKEN_QUOTES : NoticeCode.ROW_TOO_LONG;
    }

    /** Whether a header can be read as one; what stands in it is repeated nowhere as long as that is not sure. */
    private static boolean isGood(CsvRows rows, CellText texts, SourcePosition position, Notices notices) {
        Message done = Message.of("register.always-refused");
        CsvRow row = rows.row();
        Optional<RowFault> fault = texts.findFault(rows.bytes(), row.start(), row.end());
        boolean good = true;
        if (fault.isPresent() && fault.get() == RowFault.BAD_ENCODING) {
            notices.add(NoticeCode.NOT_TEXT, position, "", 1, done);
            good = false;
        }
        if (row.hasBadCharacter() || fault.isPresent() && fault.get() == RowFault.BAD_CHARACTER) {
            notices.add(NoticeCode.CONTROL_CHARACTERS, position, "", 1, done);
            good = false;
        }
        if (texts.hasPersonNumber(rows.bytes(), row.start(), row.end())) {
            notices.add(NoticeCode.PERSON_NUMBER, position, "");
            good = false;
        }
        if (rows.values().width() > MOST_COLUMNS) {
            notices.add(NoticeCode.TOO_MANY_COLUMNS, position, "", rows.values().width(), MOST_COLUMNS);
            good = false;
        }
        return good;
    }

    private static String firstLine(byte[] first, Charset encoding) {
        return new String(first, encoding)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    private static List<String> headers(CsvRows rows, Charset encoding) {
        RowValues values = rows.values();
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < values.width(); column++) {
            int from = values.start(column);
            headers.add(new String(rows.bytes(), from, values.end(column) - from, encoding));
        }
        return headers;
    }
}
