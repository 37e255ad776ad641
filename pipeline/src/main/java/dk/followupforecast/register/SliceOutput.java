package dk.followupforecast.register;

import java.io.Serializable;

/** What the task of a slice hands on, but for the persons, who go another way. */
public record SliceOutput(SliceResult result, CohortTally tally) implements Serializable {}
