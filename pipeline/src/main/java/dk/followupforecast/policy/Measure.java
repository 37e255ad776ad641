package dk.followupforecast.policy;

import java.util.Locale;

/** What a public number counts. */
public enum Measure {
    CHILDREN,
    FOLLOW_UPS;

    /** As policy files and public tables write it: {@code follow-ups}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
