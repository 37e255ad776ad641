package dk.followupforecast.annex.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The operators of a picture in a PDF, as the bytes that they are: a chart has tens of thousands of numbers. */
final class Operators {

    /** A long has no more, with its sign. */
    private static final int MOST_DIGITS = 20;

    private static final int DECIMALS = 1_000_000;

    private byte[] bytes;
    private int length;

    Operators(int expected) {
        bytes = new byte[expected];
    }

    /** @param text in ASCII */
    @SuppressWarnings("deprecation") // the one way to take a text's bytes without a copy of them
    Operators append(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    Operators append(Operators others) {
        reserve(others.length);
        System.arraycopy(others.bytes, 0, bytes, length, others.length);
        length += others.length;
        return this;
    }

    /** A whole number with a space behind it. */
    Operators append(long number) {
        reserve(MOST_DIGITS + 1);
        long rest = Math.abs(number);
        int end = length + (number < 0 ? 1 : 0) + digits(rest);
        int at = end;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (number < 0) {
            bytes[length] = '-';
        }
        bytes[end] = ' ';
        length = end + 1;
        return this;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /** With six decimals at most and no exponent, which PDF lacks, and a space behind it. */
    Operators append(double value) {
        long scaled = Math.round(Math.abs(value) * DECIMALS);
        StringBuilder text = new StringBuilder(12);
        if (value < 0 && scaled > 0) {
            text.append('-');
        }
        text.append(scaled / DECIMALS);
        long decimals = scaled % DECIMALS;
        if (decimals > 0) {
            String padded = Long.toString(DECIMALS + decimals);
            int end = padded.length();
            while (padded.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(padded, 1, end);
        }
        return append(text.append(' ').toString());
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
