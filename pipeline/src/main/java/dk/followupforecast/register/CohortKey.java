package dk.followupforecast.register;

import dk.followupforecast.vocabulary.GmfcsGroup;
import dk.followupforecast.vocabulary.GmfcsLevel;
import dk.followupforecast.vocabulary.View;

/**
 * Municipality, hospital, birth year and GMFCS group of a child in one number, so that counting needs no object a row.
 * Each part is 0 where it is not recorded.
 */
public final class CohortKey {

    private static final int GMFCS_BITS = 6;
    private static final int YEAR_BITS = 8;
    private static final int HOSPITAL_BITS = 7;
    private static final int MUNICIPALITY_BITS = 10;

    /** How many pairs of birth year and GMFCS group there can be. */
    public static final int COHORTS = 1 << YEAR_BITS + GMFCS_BITS;

    /** The year that stands as 0. */
    private static final int YEAR_ZERO = RegisterPolicy.EARLIEST - 1;

    private static final int LEVELS = GmfcsLevel.values().length;

    static final int MOST_HOSPITALS = (1 << HOSPITAL_BITS) - 1;
    static final int MOST_MUNICIPALITIES = (1 << MUNICIPALITY_BITS) - 1;

    private CohortKey() {}

    static int pack(int municipality, int hospital, int year, int gmfcs) {
        return ((municipality << HOSPITAL_BITS | hospital) << YEAR_BITS | year) << GMFCS_BITS | gmfcs;
    }

    /** A birth year as a part of a key. */
    static int yearCode(int birthYear) {
        return birthYear - YEAR_ZERO;
    }

    /** A GMFCS group as a part of a key. */
    static int gmfcsCode(GmfcsGroup group) {
        return 1 + group.lowest().ordinal() * LEVELS + group.highest().ordinal();
    }

    /** The place of the municipality among the areas of the plan, from 1; 0 where none is recorded. */
    public static int municipality(int key) {
        return key >>> GMFCS_BITS + YEAR_BITS + HOSPITAL_BITS;
    }

    /** The place of the hospital among the areas of the plan, from 1; 0 where none is recorded. */
    public static int hospital(int key) {
        return key >>> GMFCS_BITS + YEAR_BITS & MOST_HOSPITALS;
    }

    /** The part of a key that {@link #yearCode} made; 0 where no birth year is recorded. */
    static int yearCodeOf(int key) {
        return key >>> GMFCS_BITS & (1 << YEAR_BITS) - 1;
    }

    /** Whether a birth year is recorded. */
    public static boolean hasBirthYear(int key) {
        return yearCodeOf(key) != 0;
    }

    public static int birthYear(int key) {
        return yearCodeOf(key) + YEAR_ZERO;
    }

    /** The part of a key that {@link #gmfcsCode} made; 0 where no GMFCS level is recorded. */
    static int gmfcsCodeOf(int key) {
        return key & (1 << GMFCS_BITS) - 1;
    }

    /** Whether a GMFCS level is recorded. */
    public static boolean hasGmfcs(int key) {
        return gmfcsCodeOf(key) != 0;
    }

    public static GmfcsGroup gmfcs(int key) {
        int code = gmfcsCodeOf(key) - 1;
        return new GmfcsGroup(GmfcsLevel.values()[code / LEVELS], GmfcsLevel.values()[code % LEVELS]);
    }

    /** Birth year and GMFCS group alone, whether recorded or not: a whole number below {@link #COHORTS}. */
    public static int cohort(int key) {
        return key & COHORTS - 1;
    }

    /** As {@link #cohort(int)} writes it; -1 for a birth year that no register may have. */
    public static int cohort(int birthYear, GmfcsGroup group) {
        boolean known = birthYear >= RegisterPolicy.EARLIEST && birthYear <= RegisterPolicy.LATEST;
        return known ? pack(0, 0, yearCode(birthYear), gmfcsCode(group)) : -1;
    }

    /** The place of the area of a view among the areas of the plan, from 1; 0 where none is recorded. */
    public static int area(View view, int key) {
        return view == View.HOSPITAL ? hospital(key) : municipality(key);
    }

    static int withoutMunicipality(int key) {
        return key & (1 << GMFCS_BITS + YEAR_BITS + HOSPITAL_BITS) - 1;
    }
}
