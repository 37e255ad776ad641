package dk.followupforecast.register;

import java.util.Comparator;

/** A row of a person who is in the register more than once. */
record RepeatedRow(long person, long check, int slice, long line, int key) {

    /** Rows of a person side by side, in the order of the register. */
    static final Comparator<RepeatedRow> BY_PERSON = Comparator.comparingLong(RepeatedRow::person)
            .thenComparingLong(RepeatedRow::check)
            .thenComparingInt(RepeatedRow::slice)
            .thenComparingLong(RepeatedRow::line);

    boolean isOfSamePerson(RepeatedRow other) {
        return person == other.person && check == other.check;
    }
}
