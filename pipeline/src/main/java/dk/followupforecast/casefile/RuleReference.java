package dk.followupforecast.casefile;

import dk.followupforecast.vocabulary.SourcePosition;

/**
 * A rule as somebody asks for it.
 *
 * @param nameOrFile a rule of the library, or a rule file
 * @param asked where it is asked for, for notices
 */
public record RuleReference(String nameOrFile, SourcePosition asked) {

    /** @param option on the command line */
    public static RuleReference ofOption(String option, String nameOrFile) {
        return new RuleReference(nameOrFile, SourcePosition.ofFile(option));
    }
}
