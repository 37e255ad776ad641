package dk.followupforecast.vocabulary;

/** What a line of the reconciliation is about. */
public enum ReconciledKind {
    /** A printed count of children, against the one that the forecast uses. */
    CHILDREN,
    /** A printed total of children, against the sum of the rows. */
    CHILDREN_TOTAL,
    /** A printed forecast, or its total. */
    FORECAST,
    /** The hospitals' children against the municipalities'. */
    VIEWS
}
