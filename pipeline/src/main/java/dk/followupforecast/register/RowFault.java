package dk.followupforecast.register;

import static dk.followupforecast.register.RowChoice.DROP;
import static dk.followupforecast.register.RowChoice.NOT_CHECKED;
import static dk.followupforecast.register.RowChoice.NOT_RECORDED;
import static dk.followupforecast.register.RowChoice.REFUSE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be wrong with a row of a register. The sentences stand in the texts under {@code register.<label>}. */
public enum RowFault {
    RAGGED_ROW(REFUSE, DROP),
    PERSON_ID_MISSING(REFUSE, DROP),
    BIRTH_MISSING(REFUSE, DROP, NOT_RECORDED),
    BIRTH_UNREADABLE(REFUSE, DROP, NOT_RECORDED),
    BIRTH_OUT_OF_RANGE(REFUSE, DROP, NOT_RECORDED),
    GMFCS_MISSING(REFUSE, DROP, NOT_RECORDED),
    GMFCS_UNKNOWN(REFUSE, DROP, NOT_RECORDED),
    MUNICIPALITY_MISSING(REFUSE, DROP, NOT_RECORDED),
    MUNICIPALITY_UNKNOWN(REFUSE, DROP, NOT_RECORDED),
    HOSPITAL_MISSING(REFUSE, DROP, NOT_RECORDED),
    HOSPITAL_UNKNOWN(REFUSE, DROP, NOT_RECORDED),
    DUPLICATE_PERSON(REFUSE, DROP, NOT_CHECKED),
    TWO_MUNICIPALITIES(REFUSE, DROP, NOT_RECORDED),

    // What no case can wish away: the file is not what it seems, or must not be here.
    PERSON_NUMBER(REFUSE),
    BAD_ENCODING(REFUSE),
    BAD_CHARACTER(REFUSE),
    BROKEN_QUOTES(REFUSE),
    LINE_TOO_LONG(REFUSE),
    UNREADABLE_FILE(REFUSE),
    UNPACKS_TOO_LARGE(REFUSE);

    private static final RowFault[] ALL = values();

    private final Set<RowChoice> choices;

    RowFault(RowChoice first, RowChoice... others) {
        this.choices = EnumSet.of(first, others);
    }

    /** What a case may choose; to refuse is always one of them, and what holds where the case is silent. */
    public Set<RowChoice> choices() {
        return choices;
    }

    /** As {@code case.yaml} and the list of rejected rows write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RowFault at(int ordinal) {
        return ALL[ordinal];
    }

    static int count() {
        return ALL.length;
    }
}
