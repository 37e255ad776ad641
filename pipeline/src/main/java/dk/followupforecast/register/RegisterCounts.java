package dk.followupforecast.register;

import java.util.List;

/**
 * What a register holds: how many children of each cohort, and which rows are not among them.
 *
 * @param rows all that are not blank
 * @param tally children who count, by cohort
 * @param faults how often each file has each fault, in the order of the files
 * @param rejected where the faults stand for which rows do not count, in the order of the register
 * @param rejectedInAll how many there are, of which {@code rejected} may hold the first only
 * @param slices the whole register, with what a second reading must know to find the same children
 * @param manyRepeated how many persons are repeated, where they are too many for each to be looked at; otherwise 0
 */
public record RegisterCounts(
        long rows,
        CohortTally tally,
        List<FaultCount> faults,
        List<RejectedRow> rejected,
        long rejectedInAll,
        List<CountedSlice> slices,
        long manyRepeated) {

    public RegisterCounts {
        faults = List.copyOf(faults);
        rejected = List.copyOf(rejected);
        slices = List.copyOf(slices);
    }
}
