package dk.followupforecast.compare;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user wants compared.
 *
 * @param first output folder of a run
 * @param second output folder of the run to hold against it
 * @param caseOfFirst where the case of the first run lies; without it, where cases of that name lie
 */
public record CompareRequest(Path first, Path second, Optional<Path> caseOfFirst, Optional<Path> caseOfSecond) {}
