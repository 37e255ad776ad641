package dk.followupforecast.disclosure;

import java.util.Arrays;

/** Whole numbers of children for every cell of a frame: the true ones, or those of a twin. */
public final class CellCounts {

    private final CellFrame frame;
    private final int[] children;

    /** @param children in the order of the frame's cells */
    public CellCounts(CellFrame frame, int[] children) {
        if (children.length != frame.size()) {
            throw new IllegalArgumentException("children must be " + frame.size() + " numbers, was " + children.length);
        }
        if (Arrays.stream(children).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("children must be 0 or more, was less in a cell");
        }
        this.frame = frame;
        this.children = children.clone();
    }

    public CellFrame frame() {
        return frame;
    }

    public int children(int place) {
        return children[place];
    }

    /** A sum over these counts. */
    public int valueOf(CountedSum sum) {
        long value = 0;
        for (CountedSum.Term term : sum.terms()) {
            value += (long) term.times() * children[frame.placeOf(term.cell())];
        }
        return Math.toIntExact(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellCounts that && frame == that.frame && Arrays.equals(children, that.children);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(children);
    }

    /** Never the counts themselves: they must not get into a message. */
    @Override
    public String toString() {
        return "counts of " + children.length + " cells";
    }
}
