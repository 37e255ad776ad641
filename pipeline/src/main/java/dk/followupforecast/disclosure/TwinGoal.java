package dk.followupforecast.disclosure;

/**
 * What a twin may say of a sum.
 *
 * @param bound at most or at least, as {@code side} says
 */
public record TwinGoal(CountedSum sum, Side side, int bound) {

    public enum Side {
        AT_MOST,
        AT_LEAST
    }

    public static TwinGoal none(CountedSum sum) {
        return new TwinGoal(sum, Side.AT_MOST, 0);
    }

    public static TwinGoal atLeast(CountedSum sum, int bound) {
        return new TwinGoal(sum, Side.AT_LEAST, bound);
    }

    /** That there may be a child in the cell. */
    static TwinGoal oneChild(CountedSum cell) {
        return atLeast(cell, 1);
    }

    /** No threshold is as low: what asks for one child asks for the group of a known one. */
    boolean isForOneChild() {
        return side == Side.AT_LEAST && bound == 1;
    }

    public boolean isMetBy(CellCounts counts) {
        int value = counts.valueOf(sum);
        return switch (side) {
            case AT_MOST -> value <= bound;
            case AT_LEAST -> value >= bound;
        };
    }
}
