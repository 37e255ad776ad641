package dk.followupforecast.vocabulary;

import java.util.Locale;

/** How large an area is: one that reports, or one that others are summed to. */
public enum AreaLevel {
    HOSPITAL,
    MUNICIPALITY,
    GROUP,
    REGION;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
