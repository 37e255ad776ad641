package dk.followupforecast.finished;

/** What all manifests have in common, for those who write them and those who read them. */
public final class ManifestForm {

    /** Rises with every change that a reader of manifests would have to know of. */
    public static final int FORMAT = 1;

    public static final String FILE = "manifest.json";

    /** Tells a manifest of ours from any other file of that name. */
    public static final String PROGRAM = "followup-forecast";

    /** What the manifest of a public edition says under {@code edition}. */
    public static final String PUBLIC = "public";

    private ManifestForm() {}
}
