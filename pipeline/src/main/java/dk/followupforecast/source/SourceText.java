package dk.followupforecast.source;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a text file and refuses what a parser would pass silently: wrong bytes, NUL, lone CR, endless lines. */
public final class SourceText {

    /** Characters in a line; the widest paper table has a few hundred columns. */
    private static final int LONGEST_LINE = 100_000;

    private final String shownName;
    private final Notices notices;

    private SourceText(String shownName, Notices notices) {
        this.shownName = shownName;
        this.notices = notices;
    }

    /**
     * The text of a file without its byte order mark, or nothing where it is not text; the notices then say why.
     *
     * @param charset what the bytes are taken for, unless a byte order mark says UTF-8
     */
    public static Optional<String> read(SourceFile file, Charset charset, Notices notices) {
        SourceText text = new SourceText(file.name(), notices);
        byte[] bytes = file.bytes();
        Optional<FileKind> other = FileKind.find(bytes);
        if (other.isPresent()) {
            return text.refuse(NoticeCode.NOT_DELIMITED_TEXT, 0, "", other.get().words());
        }
        if (isUtf16(bytes)) {
            return text.refuseEncoding(1, "UTF-16", charset, "hint.encoding.utf-16");
        }
        return text.decode(bytes, isMarkedUtf8(bytes) ? StandardCharsets.UTF_8 : charset)
                .flatMap(text::check);
    }

    private static boolean isMarkedUtf8(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** With its mark, or where every second byte of the first letters is zero. */
    public static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || hasZeros(bytes, 0)
                        || hasZeros(bytes, 1));
    }

    private static boolean hasZeros(byte[] bytes, int from) {
        int letters = Math.min(bytes.length, 16) / 2;
        for (int letter = 0; letter < letters; letter++) {
            if (bytes[2 * letter + from] != 0 || bytes[2 * letter + 1 - from] == 0) {
                return false;
            }
        }
        return letters >= 4;
    }

    private Optional<String> decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1;
            for (int at = 0; at < in.position(); at++) {
                line += bytes[at] == '\n' ? 1 : 0;
            }
            String wrong = String.format("0x%02X", bytes[in.position()] & 0xFF);
            return refuseEncoding(line, wrong, charset, hint(bytes, in.position(), charset));
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Where letters beyond ASCII went well before, two files were joined, and another encoding would spoil the first. */
    private static String hint(byte[] bytes, int wrongAt, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return "hint.encoding.other";
        }
        int from = isMarkedUtf8(bytes) ? 3 : 0;
        for (int at = from; at < wrongAt; at++) {
            if (bytes[at] < 0) {
                return "hint.encoding.mixed";
            }
        }
        return "hint.encoding.utf-8";
    }

    private Optional<String> check(String text) {
        if (text.isBlank()) {
            return refuse(NoticeCode.EMPTY_FILE, 0, "");
        }
        long line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            } else if (isForbidden(text, at)) {
                return refuse(NoticeCode.BAD_CHARACTER, line, String.format("U+%04X", (int) c));
            } else if (at - lineStart >= LONGEST_LINE) {
                return refuse(NoticeCode.LINE_TOO_LONG, line, "", LONGEST_LINE);
            }
        }
        return Optional.of(text);
    }

    /** Control characters other than tab and CR LF, and U+FFFD, which says that somebody lost a letter before us. */
    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (c == '\r') {
            return at + 1 == text.length() || text.charAt(at + 1) != '\n';
        }
        return c < ' ' && c != '\t' || c == '\uFFFD';
    }

    private Optional<String> refuseEncoding(long line, String found, Charset charset, String hint) {
        return refuse(NoticeCode.BAD_ENCODING, line, found, charset.name(), Message.of(hint));
    }

    private Optional<String> refuse(NoticeCode code, long line, String value, Object... arguments) {
        notices.add(code, new SourcePosition(shownName, line, ""), value, arguments);
        return Optional.empty();
    }
}
