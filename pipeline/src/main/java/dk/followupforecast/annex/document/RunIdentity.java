package dk.followupforecast.annex.document;

import java.util.List;

/**
 * What made a document, from what.
 *
 * @param commit short; empty where it is not known
 * @param inputs files in the order in which they are named, with the first eight hexadecimal digits of their SHA-256
 */
public record RunIdentity(String version, String commit, List<Input> inputs) {

    /**
     * @param file as the manifest names it
     * @param isExtract whether it holds children or printed figures, rather than settings or reference data
     */
    public record Input(String file, String shortHash, boolean isExtract) {}

    public RunIdentity {
        inputs = List.copyOf(inputs);
    }
}
