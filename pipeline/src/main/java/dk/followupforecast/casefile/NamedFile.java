package dk.followupforecast.casefile;

import dk.followupforecast.vocabulary.SourcePosition;

/**
 * A file that a case names.
 *
 * @param name relative to the case folder, with slashes
 * @param named where it does so, for notices
 */
public record NamedFile(String name, SourcePosition named) {}
