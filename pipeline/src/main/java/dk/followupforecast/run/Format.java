package dk.followupforecast.run;

import java.util.Locale;

/** A kind of output file that a run can be asked for. */
public enum Format {
    CSV,
    XLSX,
    DOCX,
    PDF,
    HTML,
    PNG,
    SVG;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the annex is written in it. */
    boolean isDocument() {
        return switch (this) {
            case XLSX, DOCX, PDF, HTML -> true;
            case CSV, PNG, SVG -> false;
        };
    }
}
