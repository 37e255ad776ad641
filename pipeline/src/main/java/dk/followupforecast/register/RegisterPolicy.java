package dk.followupforecast.register;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a case says about the faults of its register; where it is silent a register with the fault is refused.
 *
 * @param chosen only what the case says
 * @param firstBirthYear the earliest birth year that is taken for one
 * @param lastBirthYear the latest
 */
public record RegisterPolicy(Map<RowFault, RowChoice> chosen, int firstBirthYear, int lastBirthYear)
        implements Serializable {

    /** The years that four digits of an extract may say at all. */
    public static final int EARLIEST = 1900;

    public static final int LATEST = 2099;

    public static final RegisterPolicy STRICT = new RegisterPolicy(Map.of(), EARLIEST, LATEST);

    public RegisterPolicy {
        if (firstBirthYear < EARLIEST || lastBirthYear > LATEST || firstBirthYear > lastBirthYear) {
            throw new IllegalArgumentException("birth years must lie from " + EARLIEST + " to " + LATEST + ", were "
                    + firstBirthYear + " to " + lastBirthYear);
        }
        chosen.forEach((fault, choice) -> {
            if (!fault.choices().contains(choice)) {
                throw new IllegalArgumentException(
                        "choice for " + fault + " must be one of " + fault.choices() + ", was " + choice);
            }
        });
        // Not Map.copyOf: what has no order of its own would make a manifest differ from run to run.
        Map<RowFault, RowChoice> ordered = new EnumMap<>(RowFault.class);
        ordered.putAll(chosen);
        chosen = ordered;
    }

    public RowChoice choiceFor(RowFault fault) {
        return chosen.getOrDefault(fault, RowChoice.REFUSE);
    }

    /** Whether the case itself says which birth years are right. */
    public boolean limitsBirthYears() {
        return firstBirthYear != EARLIEST || lastBirthYear != LATEST;
    }

    /** Whether somebody is to look for persons who are there twice. */
    public boolean checksPersons() {
        return choiceFor(RowFault.DUPLICATE_PERSON) != RowChoice.NOT_CHECKED;
    }
}
