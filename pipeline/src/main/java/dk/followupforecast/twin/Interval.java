package dk.followupforecast.twin;

/**
 * Between which bounds a sum lies, as far as it was looked for. Both bounds are taken by whole numbers that fit everything
 * published, so the true interval is never narrower; where a bound is not exact, it may be wider.
 */
public record Interval(long least, long most, boolean leastIsExact, boolean mostIsExact) {

    /** No extract may have more children in a cell; what nothing published holds down goes as far. */
    static final int MOST_IN_A_CELL = 99_999;

    public Interval {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("most must be " + least + " or more, was " + most);
        }
    }

    public long width() {
        return most - least;
    }

    /** Whether nothing published says how much it is at most. */
    public boolean isOpen() {
        return most >= MOST_IN_A_CELL;
    }

    public boolean isExact() {
        return leastIsExact && mostIsExact;
    }

    /** Whether the sum is known to be so much. */
    public boolean isSurely(int atLeast) {
        return leastIsExact && least >= atLeast;
    }
}
