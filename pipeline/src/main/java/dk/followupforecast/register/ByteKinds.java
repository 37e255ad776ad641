package dk.followupforecast.register;

/** What a byte of delimited text is to whoever looks for rows: a table, so that each byte takes one look. */
final class ByteKinds {

    static final byte PLAIN = 0;
    static final byte DELIMITER = 1;
    static final byte LINE_FEED = 2;
    static final byte CARRIAGE_RETURN = 3;
    static final byte QUOTE = 4;
    static final byte CONTROL = 5;
    static final byte HIGH = 6;

    private ByteKinds() {}

    /** The kind of each of the 256 values of a byte. */
    static byte[] of(char delimiter) {
        byte[] kinds = new byte[256];
        for (int value = 0; value < kinds.length; value++) {
            kinds[value] = value >= 0x80 ? HIGH : value < ' ' && value != '\t' ? CONTROL : PLAIN;
        }
        kinds['\n'] = LINE_FEED;
        kinds['\r'] = CARRIAGE_RETURN;
        kinds['"'] = QUOTE;
        kinds[delimiter] = DELIMITER;
        return kinds;
    }
}
