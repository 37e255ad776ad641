package dk.followupforecast.run;

import java.nio.file.Path;

/**
 * What was invented.
 *
 * @param files with children in them; the case's settings stand beside
 * @param bytes of those files
 */
public record SynthesisResult(Path output, long children, int files, long bytes) {}
