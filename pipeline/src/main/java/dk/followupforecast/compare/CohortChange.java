package dk.followupforecast.compare;

import dk.followupforecast.vocabulary.GmfcsGroup;

/**
 * Children of a cohort that one run has and the other has not.
 *
 * @param difference children of the second run less those of the first
 */
record CohortChange(int birthYear, GmfcsGroup group, int difference) {

    /** For programs: {@code III-V 2011 +1}. */
    String text() {
        return group.label() + " " + birthYear + " " + (difference > 0 ? "+" : "") + difference;
    }
}
