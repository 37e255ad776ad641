package dk.followupforecast.register;

/** Where the values of a row lie, without the quotation marks around them. */
final class RowValues {

    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] doubled;
    private int width = 0;

    /** @param most values beyond so many are counted and not kept */
    RowValues(byte[] bytes, int most) {
        this.bytes = bytes;
        this.starts = new int[most];
        this.ends = new int[most];
        this.doubled = new boolean[most];
    }

    void clear() {
        width = 0;
    }

    /** @param hasDoubled whether two quotation marks in it stand for one */
    void add(int from, int to, boolean hasDoubled) {
        if (width < starts.length) {
            starts[width] = from;
            ends[width] = to;
            doubled[width] = hasDoubled;
        }
        width++;
    }

    /** Makes one quotation mark of two; in place, so that only the values can be read afterwards and not the row. */
    void unescape() {
        for (int value = 0; value < Math.min(width, starts.length); value++) {
            if (doubled[value]) {
                int to = starts[value];
                for (int from = starts[value]; from < ends[value]; from++) {
                    bytes[to++] = bytes[from];
                    from += bytes[from] == '"' ? 1 : 0;
                }
                ends[value] = to;
            }
        }
    }

    int start(int value) {
        return starts[value];
    }

    int end(int value) {
        return ends[value];
    }

    /** How many values the row has. */
    int width() {
        return width;
    }
}
