package dk.followupforecast.compare;

/**
 * Which figure of a run.
 *
 * @param year calendar year of the follow-ups, or birth year of children
 * @param gmfcs a group of levels, or {@value #ALL_LEVELS}
 */
record FigureKey(AreaKey area, Measure measure, int year, String gmfcs) {

    static final String ALL_LEVELS = "all";

    boolean isOverAllLevels() {
        return gmfcs.equals(ALL_LEVELS);
    }

    FigureKey of(Measure other) {
        return new FigureKey(area, other, year, gmfcs);
    }
}
