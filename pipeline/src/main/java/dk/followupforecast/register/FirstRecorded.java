package dk.followupforecast.register;

/**
 * The birth year and the GMFCS level that are first recorded of a person, each in whichever row it is. A further row may
 * repeat them or say otherwise; what it leaves open it does not contradict.
 */
final class FirstRecorded {

    private int birthYear = 0;
    private int gmfcs = 0;

    /** Takes the next row of the person, and says whether it has another birth year or level. */
    boolean isContradictedBy(int key) {
        int rowYear = CohortKey.yearCodeOf(key);
        int rowGmfcs = CohortKey.gmfcsCodeOf(key);
        birthYear = birthYear == 0 ? rowYear : birthYear;
        gmfcs = gmfcs == 0 ? rowGmfcs : gmfcs;
        return rowYear != 0 && rowYear != birthYear || rowGmfcs != 0 && rowGmfcs != gmfcs;
    }
}
