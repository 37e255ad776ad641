package dk.followupforecast.casefile;

import dk.followupforecast.vocabulary.SourcePosition;

/**
 * A disclosure policy as a case asks for it.
 *
 * @param asked where it is asked for, for notices
 */
public record PolicyReference(String name, SourcePosition asked) {}
