package dk.followupforecast.disclosure;

import java.util.Locale;

/** Who the figures are for. */
public enum Edition {
    /** For those who may see small numbers; every figure as computed. */
    INTERNAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
