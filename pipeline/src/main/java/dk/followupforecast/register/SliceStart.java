package dk.followupforecast.register;

/** What is known of the place where a slice of text begins. */
public enum SliceStart {
    /** Nobody has counted the quotation marks before it yet: who reads the slice takes the likelier of the two. */
    UNKNOWN,
    OUTSIDE_QUOTES,
    /** A quoted value is open. */
    WITHIN_QUOTES;

    static SliceStart of(boolean withinQuotes) {
        return withinQuotes ? WITHIN_QUOTES : OUTSIDE_QUOTES;
    }
}
