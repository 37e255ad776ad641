package dk.followupforecast.annex.pdf;

import java.nio.charset.StandardCharsets;

/** Letters and numbers of a chart's SVG, read sign by sign. Numbers are told in tenths, the most that a chart has. */
final class SvgNumbers {

    /** More would not fit the whole number that they are gathered in. */
    private static final int MOST_SIGNS = 18;

    private final byte[] svg;
    private final int end;
    private int at;

    SvgNumbers(byte[] svg, int start, int end) {
        this.svg = svg;
        this.at = start;
        this.end = end;
    }

    static SvgNumbers of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return new SvgNumbers(bytes, 0, bytes.length);
    }

    boolean isAtEnd() {
        return at >= end;
    }

    char nextLetter() {
        return (char) svg[at++];
    }

    /** In tenths of the unit. */
    long nextTenths() {
        while (at < end && (svg[at] == ',' || svg[at] == ' ')) {
            at++;
        }
        boolean negative = at < end && svg[at] == '-';
        if (negative) {
            at++;
        }
        int start = at;
        long tenths = 10 * nextDigits();
        if (at < end && svg[at] == '.') {
            at++;
            int point = at;
            tenths += nextDigits();
            require(at == point + 1, start);
        }
        require(at > start && at - start <= MOST_SIGNS, start);
        return negative ? -tenths : tenths;
    }

    private long nextDigits() {
        long digits = 0;
        while (at < end && svg[at] >= '0' && svg[at] <= '9') {
            digits = 10 * digits + svg[at++] - '0';
        }
        return digits;
    }

    private void require(boolean plain, int start) {
        if (!plain) {
            String number = new String(svg, start, Math.min(MOST_SIGNS, end - start), StandardCharsets.UTF_8);
            throw new IllegalArgumentException("number of a chart must have one decimal at most, was at " + number);
        }
    }
}
