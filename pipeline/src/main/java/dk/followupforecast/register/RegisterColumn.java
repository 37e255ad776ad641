package dk.followupforecast.register;

import dk.followupforecast.vocabulary.View;
import java.util.Locale;
import java.util.Optional;

/** A column of a register that the program reads; all others are looked through for person numbers and ignored. */
public enum RegisterColumn {
    PERSON_ID,
    BIRTH_YEAR,
    BIRTH_DATE,
    GMFCS,
    MUNICIPALITY,
    HOSPITAL;

    /** As the contract writes it: {@code person_id}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view whose areas the column names. */
    public Optional<View> view() {
        return switch (this) {
            case MUNICIPALITY -> Optional.of(View.MUNICIPALITY);
            case HOSPITAL -> Optional.of(View.HOSPITAL);
            case PERSON_ID, BIRTH_YEAR, BIRTH_DATE, GMFCS -> Optional.empty();
        };
    }
}
