package dk.followupforecast.vocabulary;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * A run of neighbouring GMFCS levels: one level, or a band such as I-II.
 *
 * @param lowest the first level of the group
 * @param highest the last level, the same as {@code lowest} for a single level
 */
public record GmfcsGroup(GmfcsLevel lowest, GmfcsLevel highest) implements Comparable<GmfcsGroup> {

    public GmfcsGroup {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("highest must be at or above " + lowest + ", was " + highest);
        }
    }

    public static GmfcsGroup of(GmfcsLevel level) {
        return new GmfcsGroup(level, level);
    }

    public Set<GmfcsLevel> levels() {
        return EnumSet.range(lowest, highest);
    }

    /** How many levels. */
    public int size() {
        return highest.ordinal() - lowest.ordinal() + 1;
    }

    public boolean contains(GmfcsGroup other) {
        return lowest.compareTo(other.lowest) <= 0 && highest.compareTo(other.highest) >= 0;
    }

    /** Whether all its levels are in groups that lie within it, so that it is their sum. */
    public boolean isMadeOf(Collection<GmfcsGroup> groups) {
        return groups.stream().filter(this::contains).mapToInt(GmfcsGroup::size).sum() == size();
    }

    public boolean overlaps(GmfcsGroup other) {
        return lowest.compareTo(other.highest) <= 0 && highest.compareTo(other.lowest) >= 0;
    }

    /** As the contract writes it: {@code I}, {@code I-II}, with an ASCII hyphen. */
    public String label() {
        return lowest == highest ? lowest.name() : lowest + "-" + highest;
    }

    @Override
    public int compareTo(GmfcsGroup other) {
        int byLowest = lowest.compareTo(other.lowest);
        return byLowest != 0 ? byLowest : highest.compareTo(other.highest);
    }

    // Written out where a record's own would do: those are linked anew at every start, see PERFORMANCE.md.

    @Override
    public boolean equals(Object other) {
        return other instanceof GmfcsGroup that && lowest == that.lowest && highest == that.highest;
    }

    @Override
    public int hashCode() {
        return 31 * lowest.ordinal() + highest.ordinal();
    }

    @Override
    public String toString() {
        return label();
    }
}
