package dk.followupforecast.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Letters of UTF-8 that some program has read as Windows-1252 and saved so: {@code Ã¸} for {@code ø}. */
final class Mojibake {

    private static final char LOST = '\uFFFD';

    private Mojibake() {}

    /** The text as it was before; the same text where it was not garbled. */
    static String repaired(String text) {
        if (text.indexOf('\u00C3') < 0) {
            return text;
        }
        String before = new String(text.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8);
        return before.indexOf(LOST) < 0 ? before : text;
    }
}
