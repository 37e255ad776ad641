package dk.followupforecast.register;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Turns a person's identifier into a number that means nothing outside a run, so that persons can be told apart without
 * their identifiers being kept, sent or written anywhere.
 */
final class PersonHash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Odd numbers without a pattern, from the golden ratio and the square root of 3. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final long MIX = 0xBB67AE8584CAA73BL;

    private PersonHash() {}

    static long of(byte[] bytes, int from, int to, long key) {
        long hash = key + (to - from) * SPREAD;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = fold(hash ^ (long) LONGS.get(bytes, at));
        }
        long rest = 0;
        for (; at < to; at++) {
            rest = rest << Byte.SIZE | bytes[at] & 0xFF;
        }
        return fold(fold(hash ^ rest) + key);
    }

    /** Each bit of the product's halves hangs on all bits of the factors. */
    private static long fold(long value) {
        long spread = value ^ SPREAD;
        return spread * MIX ^ Math.multiplyHigh(spread, MIX) ^ value >>> 29;
    }
}
