package dk.followupforecast.register;

import java.util.List;

/**
 * What a look at all rows has found.
 *
 * @param results one a slice, in their order
 * @param repeated the numbers of persons who may be there more than once, in order
 */
public record RegisterScan(List<SliceResult> results, CohortTally tally, long[] repeated) {}
