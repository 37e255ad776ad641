package dk.followupforecast.policy;

import java.util.Locale;

/** How finely a table tells areas apart. */
public enum AreasShown {
    /** Every area of the view by itself. */
    EACH,
    /** The merged areas of the rung, and every area that is in none by itself. */
    MERGED,
    /** Each region as a whole. */
    REGION;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
