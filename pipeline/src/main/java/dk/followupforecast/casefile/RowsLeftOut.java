package dk.followupforecast.casefile;

/** What it means that an area with rows in an extract has none for one birth year and band. */
public enum RowsLeftOut {
    /** Nothing is known; the safe reading, and the one without a word in the case. */
    NOT_REPORTED,
    /** The extract leaves zeros out, as databases do that count rows. */
    ZERO
}
