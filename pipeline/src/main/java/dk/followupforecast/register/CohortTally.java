package dk.followupforecast.register;

import java.io.Serializable;
import java.util.Arrays;

/** How many children each cohort has: a hash table of whole numbers, since millions are added one by one. */
public final class CohortTally implements Serializable {

    /** Takes a cohort and its children. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int key, long children);
    }

    private static final int FIRST_SIZE = 1024;

    /** An odd number without a pattern, from the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    private int[] keys = new int[FIRST_SIZE];
    private long[] counts = new long[FIRST_SIZE];
    private boolean[] taken = new boolean[FIRST_SIZE];
    private int size = 0;

    public void add(int key, long children) {
        int at = place(key);
        if (!taken[at]) {
            taken[at] = true;
            keys[at] = key;
            if (++size * 2 > keys.length) {
                counts[at] = children;
                grow();
                return;
            }
        }
        counts[at] += children;
    }

    private int place(int key) {
        int mask = keys.length - 1;
        // The high bits of the product: those hang on all bits of the key.
        int at = key * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        while (taken[at] && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        long[] oldCounts = counts;
        boolean[] oldTaken = taken;
        keys = new int[oldKeys.length * 2];
        counts = new long[keys.length];
        taken = new boolean[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldTaken[old]) {
                int at = place(oldKeys[old]);
                taken[at] = true;
                keys[at] = oldKeys[old];
                counts[at] = oldCounts[old];
            }
        }
    }

    public void addAll(CohortTally other) {
        for (int at = 0; at < other.keys.length; at++) {
            if (other.taken[at]) {
                add(other.keys[at], other.counts[at]);
            }
        }
    }

    /** Visits every cohort with children, in the order of the keys. */
    public void forEach(Visitor visitor) {
        int[] sorted = new int[size];
        int next = 0;
        for (int at = 0; at < keys.length; at++) {
            if (taken[at]) {
                sorted[next++] = keys[at];
            }
        }
        Arrays.sort(sorted);
        for (int key : sorted) {
            long children = counts[place(key)];
            if (children != 0) {
                visitor.visit(key, children);
            }
        }
    }

    /** All children. */
    public long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }
}
