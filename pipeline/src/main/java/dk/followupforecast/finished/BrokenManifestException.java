package dk.followupforecast.finished;

/** A manifest lacks something that every run has written, or says something that no run writes. */
public final class BrokenManifestException extends Exception {

    private final String key;

    /** @param key the first one that is missing or makes no sense */
    public BrokenManifestException(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
