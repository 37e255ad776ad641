package dk.followupforecast.progress;

import java.util.Locale;

/** A part of a long work that a user is told of; each has its words in the texts. */
public enum Stage {
    /** The rows of a register are read and counted. */
    COUNTING,
    /** They are read once more, since a file was cut within quotes. */
    COUNTING_AGAIN,
    /** Persons are held against each other. */
    COMPARING,
    /** The rows of repeated persons are looked for. */
    FINDING_REPEATED,
    /** The rows of a call list are looked for. */
    FINDING_DUE,
    /** Other counts with the same public edition are looked for. */
    PROVING,
    /** The files of a public edition are made, and made once more from other counts. */
    COMPARING_FILES,
    /** Tables, charts and documents are written. */
    WRITING,
    /** A register is invented. */
    INVENTING;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
