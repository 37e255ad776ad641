package dk.followupforecast.calendar;

import dk.followupforecast.rule.DueCohort;

/**
 * A follow-up that children of a cohort are due to, and its place among all that the rule has for such a child.
 *
 * @param number from 1
 * @param planned how many the rule has, from its first age to its last
 */
public record DueFollowUp(DueCohort cohort, int number, int planned) {

    public DueFollowUp {
        if (number < 1 || number > planned) {
            throw new IllegalArgumentException("number must be 1 to " + planned + ", was " + number);
        }
    }

    public boolean isFirst() {
        return number == 1;
    }
}
