package dk.followupforecast.synthesis;

/**
 * Pseudonyms of ten consonants. No two children of a register share one, by construction: the child's number is shuffled
 * among all 2^40 numbers, each step being one that can be undone, and written in sixteen letters. There is no digit in them,
 * so none can be taken for a person number, and no vowel, so none is a word or a name.
 */
final class PersonIds {

    static final int LENGTH = 10;

    private static final String LETTERS = "bcdfghjklmnpqrst";

    private static final int BITS = 40;
    private static final int BITS_OF_LETTER = 4;

    /** Odd, and so without loss: multiplying by them modulo a power of two can be undone. */
    private static final long[] FACTORS = {0x9E3779B97F4A7C15L, 0xBF58476D1CE4E5B9L, 0x94D049BB133111EBL};

    private final byte[] letters = new byte[LETTERS.length()];
    private final long[] keys = new long[FACTORS.length];

    /** @param seed from which the order of the shuffle follows */
    PersonIds(long seed) {
        for (int at = 0; at < letters.length; at++) {
            letters[at] = (byte) LETTERS.charAt(at);
        }
        for (int round = 0; round < keys.length; round++) {
            // Places that no child's traits are drawn from.
            keys[round] = Chance.at(seed, -2L - round);
        }
    }

    void write(long child, byte[] into, int at) {
        long bits = shuffle(child, BITS);
        for (int letter = LENGTH - 1; letter >= 0; letter--) {
            into[at + letter] = letters[(int) bits & (1 << BITS_OF_LETTER) - 1];
            bits >>>= BITS_OF_LETTER;
        }
    }

    /**
     * A number's place among all numbers of so many bits; no two have the same.
     *
     * @param width an even number of bits
     */
    long shuffle(long number, int width) {
        long mask = (1L << width) - 1;
        long bits = number;
        for (int round = 0; round < FACTORS.length; round++) {
            bits = (bits ^ keys[round]) * FACTORS[round] & mask;
            bits ^= bits >>> width / 2;
        }
        return bits;
    }
}
