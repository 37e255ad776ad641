package dk.followupforecast.twin;

/**
 * Between which bounds a sum lies, as far as it was looked for. Both bounds are taken by whole numbers that fit everything
 * published, so the true interval is never narrower; where a bound is not exact, it may be wider.
 */
public record Interval(long least, long most, boolean leastIsExact, boolean mostIsExact) {

    public Interval {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("most must be " + least + " or more, was " + most);
        }
    }

    static Interval fixed(long value) {
        return new Interval(value, value, true, true);
    }

    public long width() {
        return most - least;
    }

    public boolean isExact() {
        return leastIsExact && mostIsExact;
    }

    /** Whether the sum is known to be so much. */
    public boolean isSurely(int atLeast) {
        return leastIsExact && least >= atLeast;
    }
}
