package dk.followupforecast.annex.pdf;

/** The outline of a shape, from SVG's letters to PDF's, in tenths of a dot at 300 an inch, as the SVG itself. */
final class SvgPath {

    private final SvgNumbers data;
    private final Operators operators;

    /** Where the pen is: PDF lacks the curve with one control point, and the one with two is made from here. */
    private long x;

    private long y;

    private SvgPath(SvgNumbers data, Operators operators) {
        this.data = data;
        this.operators = operators;
    }

    /** @param data with absolute moves, lines and curves */
    static void append(SvgNumbers data, Operators operators) {
        SvgPath path = new SvgPath(data, operators);
        while (!data.isAtEnd()) {
            path.step();
        }
    }

    private void step() {
        char letter = data.nextLetter();
        switch (letter) {
            case 'M' -> to("m\n");
            case 'L' -> to("l\n");
            case 'Q' -> quadratic(data.nextTenths(), data.nextTenths(), data.nextTenths(), data.nextTenths());
            case 'C' -> {
                operators.append(data.nextTenths()).append(data.nextTenths());
                operators.append(data.nextTenths()).append(data.nextTenths());
                to("c\n");
            }
            case 'Z' -> operators.append("h\n");
            case ' ' -> {}
            default -> throw new IllegalArgumentException("step of a path must be one of M L Q C Z, was " + letter);
        }
    }

    private void to(String operator) {
        x = data.nextTenths();
        y = data.nextTenths();
        operators.append(x).append(y).append(operator);
    }

    /** Each control point of the cubic curve lies two thirds of the way to the one of the quadratic. */
    private void quadratic(long controlX, long controlY, long endX, long endY) {
        operators.append(third(x + 2 * controlX)).append(third(y + 2 * controlY));
        operators.append(third(endX + 2 * controlX)).append(third(endY + 2 * controlY));
        operators.append(endX).append(endY).append("c\n");
        x = endX;
        y = endY;
    }

    /** To the nearest whole number. */
    private static long third(long value) {
        return Math.floorDiv(value + 1, 3L);
    }
}
