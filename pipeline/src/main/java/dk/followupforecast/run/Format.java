package dk.followupforecast.run;

import java.util.Locale;

/** A kind of output file that a run can be asked for. */
public enum Format {
    CSV,
    PNG,
    SVG;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
