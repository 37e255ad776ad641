package dk.followupforecast.casefile;

import java.nio.file.Path;

/**
 * A file with a row a child; all of a case are one register.
 *
 * @param name as the user knows it: relative to the case folder
 */
public record RegisterPart(String name, Path path) {}
