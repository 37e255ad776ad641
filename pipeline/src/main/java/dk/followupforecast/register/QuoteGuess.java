package dk.followupforecast.register;

/**
 * Whether a quoted value is open where a slice begins, as the quotation marks that follow show it. One that stands alone
 * opens a value only behind a delimiter or a line feed, and closes one only before a delimiter or a line end: where just one
 * of the two can be, it is known how many are open before it. That is certain of text without faults, and a guess of any
 * other; whether it holds is seen when the quotation marks of all slices before are counted.
 */
final class QuoteGuess {

    /** Bytes that are looked at. A slice with no quotation mark in so many has none, or few. */
    private static final int FARTHEST = 1 << 16;

    private QuoteGuess() {}

    /**
     * @param before the byte of the file before the first of the bytes
     * @param limit how many bytes there are
     */
    static boolean isWithin(byte before, byte[] bytes, int limit, char delimiter) {
        boolean odd = false;
        for (int at = 0; at < Math.min(limit - 1, FARTHEST); at++) {
            if (bytes[at] == '"') {
                byte left = at == 0 ? before : bytes[at - 1];
                byte right = bytes[at + 1];
                boolean opens = left == delimiter || left == '\n';
                boolean closes = right == delimiter || right == '\n' || right == '\r';
                if (left != '"' && right != '"' && opens != closes) {
                    return opens == odd;
                }
                odd = !odd;
            }
        }
        return false;
    }
}
