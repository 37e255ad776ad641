package dk.followupforecast.notice;

import java.util.Locale;

/** What a notice means for the run: an error refuses the case, a warning and an information do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
