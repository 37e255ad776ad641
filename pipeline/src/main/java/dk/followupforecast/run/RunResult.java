package dk.followupforecast.run;

import dk.followupforecast.disclosure.Publication;
import java.nio.file.Path;

/** A finished run. */
public record RunResult(Path output, Publication publication) {}
