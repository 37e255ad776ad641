package dk.followupforecast.run;

import dk.followupforecast.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What a user asks of a run.
 *
 * @param output the folder to write; without one, {@code output/<case name>} below the current folder
 */
public record RunRequest(CaseRequest caseRequest, Optional<Path> output, Language language, Set<Format> formats) {}
