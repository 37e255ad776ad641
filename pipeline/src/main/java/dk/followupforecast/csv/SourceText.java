package dk.followupforecast.csv;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.vocabulary.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decodes a text file and refuses what a parser would pass silently: wrong bytes, NUL, lone CR, endless lines. */
final class SourceText {

    /** Characters in a line; the widest paper table has a few hundred columns. */
    private static final int LONGEST_LINE = 100_000;

    private final String shownName;
    private final Notices notices;

    SourceText(String shownName, Notices notices) {
        this.shownName = shownName;
        this.notices = notices;
    }

    Optional<String> read(byte[] bytes, Charset charset) {
        if (isUtf16(bytes)) {
            return refuse(NoticeCode.BAD_ENCODING, 1, "UTF-16", charset.name());
        }
        return decode(bytes, charset).flatMap(this::check);
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
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
            return refuse(NoticeCode.BAD_ENCODING, line, wrong, charset.name());
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
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

    private Optional<String> refuse(NoticeCode code, long line, String value, Object... arguments) {
        notices.add(code, new SourcePosition(shownName, line, ""), value, arguments);
        return Optional.empty();
    }
}
