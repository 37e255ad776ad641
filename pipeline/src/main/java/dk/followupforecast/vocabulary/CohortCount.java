package dk.followupforecast.vocabulary;

/**
 * Children of one birth year in one area and GMFCS group, as an extract counts them.
 *
 * @param children 0 to 99999
 * @param printed whether the cell stands in a table as papers print them, to reconcile with
 */
public record CohortCount(
        View view, Area area, int birthYear, GmfcsGroup gmfcs, int children, boolean printed, SourcePosition source) {}
