package dk.followupforecast.compare;

import java.util.Locale;

/** What a figure counts. */
public enum Measure {
    FOLLOW_UPS,
    /** Municipal hours. */
    HOURS,
    CHILDREN;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
