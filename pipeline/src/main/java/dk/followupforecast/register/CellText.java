package dk.followupforecast.register;

import dk.followupforecast.source.PersonNumbers;
import dk.followupforecast.source.Spaces;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads the bytes of one value as text where bytes alone will not do, and looks for person numbers in them. */
public final class CellText {

    /** Digits of a person number without its first zero. */
    private static final int FEWEST_DIGITS = 9;

    private static final char LOST_LETTER = '\uFFFD';

    private final CharsetDecoder decoder;

    public CellText(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The text without spaces around it; nothing where the bytes are no text of the file's encoding. */
    public Optional<String> read(byte[] bytes, int from, int to) {
        try {
            String text =
                    decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
            return Optional.of(Spaces.trim(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * A person's identifier as it is compared and handed on, whatever the encoding of its file: in UTF-8, without spaces
     * around it, no-break ones neither. Only needed where {@link #isAscii} does not hold and ASCII spaces are off already.
     */
    public byte[] identifier(byte[] bytes, int from, int to) {
        return read(bytes, from, to)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> Arrays.copyOfRange(bytes, from, to));
    }

    /** Whether there is nothing to be seen, such as a no-break space alone. */
    public boolean isBlank(byte[] bytes, int from, int to) {
        boolean shows = to > from && bytes[from] > ' ';
        return !shows && read(bytes, from, to).map(String::isEmpty).orElse(false);
    }

    /** What no value may be, whatever its column is for: something else than text, or a person number. */
    public Optional<RowFault> findFault(byte[] bytes, int from, int to) {
        if (hasPersonNumber(bytes, from, to)) {
            return Optional.of(RowFault.PERSON_NUMBER);
        }
        boolean ascii = isAscii(bytes, from, to);
        Optional<String> text = ascii ? Optional.of("") : read(bytes, from, to);
        if (text.isEmpty()) {
            return Optional.of(RowFault.BAD_ENCODING);
        }
        boolean bad = hasControl(bytes, from, to) || text.get().indexOf(LOST_LETTER) >= 0;
        return bad ? Optional.of(RowFault.BAD_CHARACTER) : Optional.empty();
    }

    /** What has no place in a text file, as in any extract: line ends and tabs may stand within quotes. */
    private static boolean hasControl(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            byte value = bytes[at];
            if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether bytes say the same in every encoding. */
    public static boolean isAscii(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value looks like a person number. Few have digits enough to be looked at as text. */
    public boolean hasPersonNumber(byte[] bytes, int from, int to) {
        if (to - from < FEWEST_DIGITS) {
            return false;
        }
        int digits = 0;
        boolean ascii = true;
        boolean exponent = false;
        for (int at = from; at < to; at++) {
            byte value = bytes[at];
            if (value >= '0' && value <= '9') {
                digits++;
            }
            exponent |= (value == 'E' || value == 'e') && at + 1 < to && beginsExponent(bytes[at + 1]);
            ascii &= value >= 0;
        }
        // What is not ASCII may be a digit too.
        return (digits >= FEWEST_DIGITS || exponent || !ascii)
                && PersonNumbers.isIn(read(bytes, from, to).orElseGet(() -> latin(bytes, from, to)));
    }

    /** Of a number with so many digits as a person number, such as 3.11208E+09. */
    private static boolean beginsExponent(byte value) {
        return value == '+' || value == '0' || value == '8' || value == '9';
    }

    /** Bytes that are no text of the encoding may have digits between them all the same. */
    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
