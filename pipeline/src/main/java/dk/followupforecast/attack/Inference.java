package dk.followupforecast.attack;

import dk.followupforecast.disclosure.CountedSum;
import dk.followupforecast.twin.Interval;

/**
 * What an outsider can infer of one fact.
 *
 * @param threshold k of the policy, in children
 */
public record Inference(CountedSum fact, Interval interval, int threshold) {

    /** Whether it is k or more, which the policy does not protect, however exactly it is known. */
    public boolean isEnough() {
        return interval.isSurely(threshold);
    }

    /** Whether it may be less than k and lies, as far as is known, within fewer than k steps. */
    public boolean isNarrow() {
        return !isEnough() && interval.width() < threshold;
    }

    /** Whether it may be less than k, and is known not to be 0. */
    public boolean isNeverNone() {
        return !isEnough() && interval.leastIsExact() && interval.least() > 0;
    }

    /** Whether it is known to a child. */
    public boolean isFixed() {
        return interval.isExact() && !isNamed();
    }

    /** Whether its bounds may be told: where they are one, they are most likely the true value, settled or not. */
    public boolean isNamed() {
        return interval.width() > 0;
    }
}
