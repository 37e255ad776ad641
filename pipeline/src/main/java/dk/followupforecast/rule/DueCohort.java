package dk.followupforecast.rule;

import dk.followupforecast.vocabulary.GmfcsGroup;

/**
 * Children whom a rule asks to a follow-up in one calendar year.
 *
 * @param ageReached calendar year minus birth year, in whole years
 */
public record DueCohort(int ageReached, int birthYear, GmfcsGroup group) {}
