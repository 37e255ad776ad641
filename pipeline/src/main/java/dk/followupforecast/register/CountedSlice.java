package dk.followupforecast.register;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A slice and those of its good rows that do not count as they stand, so that a second reading finds just the children that
 * the tally holds. Lines are counted as in {@link RowSink}, in ascending order.
 *
 * @param firstLine of the file, on which the slice's line 0 lies
 * @param leftOut rows of persons who are counted elsewhere, or not at all
 * @param withoutMunicipality rows that count with the municipality left open
 */
public record CountedSlice(RegisterSlice slice, long firstLine, long[] leftOut, long[] withoutMunicipality)
        implements Serializable {

    /** @return the key under which a row counts; -1 where it does not */
    public int keyOf(long line, int key) {
        if (leftOut.length > 0 && Arrays.binarySearch(leftOut, line) >= 0) {
            return -1;
        }
        boolean open = withoutMunicipality.length > 0 && Arrays.binarySearch(withoutMunicipality, line) >= 0;
        return open ? CohortKey.withoutMunicipality(key) : key;
    }
}
