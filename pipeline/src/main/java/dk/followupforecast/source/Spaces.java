package dk.followupforecast.source;

/** The spaces around a value. */
public final class Spaces {

    private Spaces() {}

    /** Without spaces before and behind; those that do not break, which {@link String#strip} leaves, become usual ones. */
    public static String trim(String text) {
        return text.replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ')
                .strip();
    }
}
