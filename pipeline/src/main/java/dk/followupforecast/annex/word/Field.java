package dk.followupforecast.annex.word;

/**
 * What Word works out itself, with what it shows until then.
 *
 * @param instruction such as {@code PAGE}
 */
record Field(String instruction, String result) {

    /** Characters that no text has: one stands where the field of its number is to stand. */
    private static final char FIRST_MARK = '\uE000';

    static String mark(int number) {
        return String.valueOf((char) (FIRST_MARK + number));
    }

    /** The number of the field that a character stands for; negative where it is plain text. */
    static int numberOf(char sign, int fields) {
        int number = sign - FIRST_MARK;
        return number < fields ? number : -1;
    }
}
