package dk.followupforecast.vocabulary;

import java.util.Locale;

/** Whether a figure is there to be read; an area without rows is not an area with zero children. */
public enum FigureStatus {
    SHOWN,
    NOT_REPORTED,
    SUPPRESSED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
