package dk.followupforecast.source;

import dk.followupforecast.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file really is whose ending says that it is delimited text: told by how it begins. */
public enum FileKind {
    WORKBOOK,
    OLD_WORKBOOK,
    PDF,
    PACKED,
    PARQUET,
    WEB_PAGE,
    RICH_TEXT,
    JSON,
    XML,
    DATABASE;

    private static final int FIRST_BYTES = 512;

    /** How each of them begins, after spaces; bytes as Latin letters. */
    private static final String ZIP = "PK\u0003\u0004";

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** Nothing where the file may be delimited text. */
    public static Optional<FileKind> find(byte[] bytes) {
        int length = Math.min(bytes.length, FIRST_BYTES);
        String first = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (first.startsWith(ZIP)) {
            return Optional.of(WORKBOOK);
        }
        if (first.startsWith(OLE)) {
            return Optional.of(OLD_WORKBOOK);
        }
        if (first.startsWith("\u001F\u008B")) {
            return Optional.of(PACKED);
        }
        if (first.startsWith("PAR1")) {
            return Optional.of(PARQUET);
        }
        if (first.startsWith("SQLite format 3")) {
            return Optional.of(DATABASE);
        }
        return ofText(first.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<FileKind> ofText(String first) {
        if (first.startsWith("%pdf-")) {
            return Optional.of(PDF);
        }
        if (first.startsWith("<html") || first.startsWith("<!doctype html")) {
            return Optional.of(WEB_PAGE);
        }
        if (first.startsWith("<?xml")) {
            return Optional.of(XML);
        }
        if (first.startsWith("{\\rtf")) {
            return Optional.of(RICH_TEXT);
        }
        return first.startsWith("[{") || first.startsWith("{\"") ? Optional.of(JSON) : Optional.empty();
    }

    /** What it is, in words. */
    public Message words() {
        return Message.of("file-kind." + label());
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
