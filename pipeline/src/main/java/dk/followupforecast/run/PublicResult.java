package dk.followupforecast.run;

import dk.followupforecast.disclosure.PublicPublication;
import java.nio.file.Path;

/**
 * A finished public run.
 *
 * @param goals how many things a twin was found for
 * @param twins from how many of them the files were made once more
 */
public record PublicResult(Path output, PublicPublication publication, int goals, int twins) {}
