package dk.followupforecast.register;

import java.util.Locale;

/** What a case wants done with a row that has a fault. */
public enum RowChoice {
    /** The register is refused. */
    REFUSE,
    /** The row is left out; of a person who is there twice, the first row counts. */
    DROP,
    /** The child counts, with what is faulty left open. */
    NOT_RECORDED,
    /** Nobody looks for it. */
    NOT_CHECKED;

    /** As {@code case.yaml} writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
