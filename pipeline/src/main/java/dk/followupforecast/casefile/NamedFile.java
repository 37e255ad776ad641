package dk.followupforecast.casefile;

import dk.followupforecast.vocabulary.SourcePosition;

/**
 * A file that a case names.
 *
 * @param name as the case writes it, relative to its folder
 * @param named where it does so, for notices
 */
public record NamedFile(String name, SourcePosition named) {}
