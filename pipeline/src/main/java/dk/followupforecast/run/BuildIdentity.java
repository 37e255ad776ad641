package dk.followupforecast.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which build of the program made a run.
 *
 * @param commit the full commit, with {@code -dirty} behind it when files had been changed since; {@code unknown} for a
 *     build outside a checkout
 */
public record BuildIdentity(String version, String commit) {

    /** Enough of a commit to tell one from the others. */
    private static final int SHORT = 8;

    public static BuildIdentity read() {
        Properties properties = new Properties();
        try (InputStream in = BuildIdentity.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = properties.getProperty("git.commit.id.full", "unknown");
        boolean dirty = Boolean.parseBoolean(properties.getProperty("git.dirty"));
        return new BuildIdentity(
                properties.getProperty("git.build.version", "unknown"), dirty ? commit + "-dirty" : commit);
    }

    /** Eight digits; what says that files had been changed since stays. Empty where the commit is not known. */
    String shortCommit() {
        if (!commit.matches("[0-9a-f]{40}.*")) {
            return "";
        }
        return commit.substring(0, SHORT) + commit.substring(40);
    }
}
