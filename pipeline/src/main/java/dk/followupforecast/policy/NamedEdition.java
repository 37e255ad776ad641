package dk.followupforecast.policy;

import dk.followupforecast.vocabulary.SourcePosition;

/**
 * An earlier public edition, as a policy names it.
 *
 * @param folder below the project's folder, which holds {@code input} and {@code output}, or an absolute one
 * @param named where, for notices
 */
public record NamedEdition(String folder, SourcePosition named) {}
