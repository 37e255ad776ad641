package dk.followupforecast.compare;

import java.util.Locale;

/** What a difference between two runs is put down to. */
public enum Cause {
    /** Other children: what the runs read differs. */
    DATA,
    /** Another rule asks for other ages. */
    RULE,
    /** Both, where the runs do not hold what it takes to tell them apart. */
    DATA_AND_RULE,
    /** Other hours per follow-up. */
    EFFORT,
    /** The program computes otherwise from the same children and the same rule: a correction of it. */
    VERSION,
    /** One of the runs is of an edition that does not show the figure. */
    EDITION;

    /** As the table for programs writes it: {@code data_and_rule}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
