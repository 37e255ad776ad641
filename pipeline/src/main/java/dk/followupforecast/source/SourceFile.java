package dk.followupforecast.source;

import java.io.Serializable;

/**
 * An input file as it was read, once; its hash in the manifest is that of these very bytes.
 *
 * @param name as the user knows it: relative to the case folder, or to the project for reference data
 */
public record SourceFile(String name, byte[] bytes) implements Serializable {}
