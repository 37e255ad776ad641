package dk.followupforecast.compare;

/** A manifest lacks something that every run has written, or says something that no run writes. */
final class BrokenManifestException extends Exception {

    private final String key;

    /** @param key the first one that is missing or makes no sense */
    BrokenManifestException(String key) {
        super(key);
        this.key = key;
    }

    String key() {
        return key;
    }
}
