package dk.followupforecast.annex.pdf;

/** The outline of a shape, from SVG's letters to PDF's. */
final class SvgPath {

    /** More would not fit the whole number that they are gathered in. */
    private static final int MOST_SIGNS = 18;

    private final String data;
    private final StringBuilder operators;
    private int at;

    /** Where the pen is: PDF lacks the curve with one control point, and the one with two is made from here. */
    private double x;

    private double y;

    private SvgPath(String data) {
        this.data = data;
        this.operators = new StringBuilder(data.length() * 2);
    }

    /** @param data with absolute moves, lines and curves */
    static String operators(String data) {
        SvgPath path = new SvgPath(data);
        while (path.at < data.length()) {
            path.step();
        }
        return path.operators.toString();
    }

    private void step() {
        char letter = data.charAt(at++);
        switch (letter) {
            case 'M' -> to(" m\n");
            case 'L' -> to(" l\n");
            case 'Q' -> quadratic(next(), next(), next(), next());
            case 'C' -> {
                append(next(), next());
                append(next(), next());
                to(" c\n");
            }
            case 'Z' -> operators.append("h\n");
            case ' ' -> {}
            default -> throw new IllegalArgumentException("step of a path must be one of M L Q C Z, was " + letter);
        }
    }

    private void to(String operator) {
        x = next();
        y = next();
        append(x, y);
        operators.setLength(operators.length() - 1);
        operators.append(operator);
    }

    /** Each control point of the cubic curve lies two thirds of the way to the one of the quadratic. */
    private void quadratic(double controlX, double controlY, double endX, double endY) {
        append(x + 2 * (controlX - x) / 3, y + 2 * (controlY - y) / 3);
        append(endX + 2 * (controlX - endX) / 3, endY + 2 * (controlY - endY) / 3);
        x = endX;
        y = endY;
        append(x, y);
        operators.append("c\n");
    }

    /** Read digit by digit: a chart has tens of thousands of numbers, short ones, and the JDK's reader is made for any. */
    private double next() {
        while (data.charAt(at) == ',' || data.charAt(at) == ' ') {
            at++;
        }
        boolean negative = data.charAt(at) == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        double unit = 1;
        boolean afterPoint = false;
        int start = at;
        for (; at < data.length(); at++) {
            char sign = data.charAt(at);
            if (sign == '.' && !afterPoint) {
                afterPoint = true;
            } else if (sign >= '0' && sign <= '9') {
                digits = 10 * digits + sign - '0';
                unit = afterPoint ? 10 * unit : unit;
            } else {
                break;
            }
        }
        if (at == start || at - start > MOST_SIGNS) {
            throw new IllegalArgumentException("number in a path must be plain, was at " + data.substring(start));
        }
        return (negative ? -digits : digits) / unit;
    }

    /** To a tenth of a dot at 300 an inch, as the SVG itself. */
    private void append(double first, double second) {
        appendTenths(Math.round(10 * first));
        operators.append(' ');
        appendTenths(Math.round(10 * second));
        operators.append(' ');
    }

    private void appendTenths(long tenths) {
        if (tenths < 0) {
            operators.append('-');
        }
        operators.append(Math.abs(tenths) / 10);
        long tenth = Math.abs(tenths) % 10;
        if (tenth != 0) {
            operators.append('.').append((char) ('0' + tenth));
        }
    }

    /** With four decimals at most and no exponent, which PDF lacks. */
    static String number(double value) {
        long scaled = Math.round(Math.abs(value) * 10_000);
        StringBuilder text = new StringBuilder(12);
        if (value < 0 && scaled > 0) {
            text.append('-');
        }
        text.append(scaled / 10_000);
        long decimals = scaled % 10_000;
        if (decimals > 0) {
            String padded = Long.toString(10_000 + decimals);
            int end = padded.length();
            while (padded.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(padded, 1, end);
        }
        return text.toString();
    }
}
