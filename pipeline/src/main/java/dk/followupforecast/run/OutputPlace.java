package dk.followupforecast.run;

import dk.followupforecast.text.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where an output goes, and what a run makes beside it.
 *
 * @param shown as the user knows it
 * @param target where it really is: a link to a folder is followed, so that the folder is replaced and the link stays
 */
record OutputPlace(Path shown, Path target) {

    private static final String STAGING = ".staging";
    private static final String PREVIOUS = ".previous";
    private static final String LOCK = ".lock";

    /** A name that file systems take, in bytes. */
    private static final int LONGEST_NAME = 255;

    /** @throws OutputException when a folder cannot be put there */
    static OutputPlace of(Path output) {
        Path shown = output.toAbsolutePath().normalize();
        Path target = Files.isSymbolicLink(shown) ? follow(shown) : shown;
        OutputPlace place = new OutputPlace(shown, target);
        if (target.getParent() == null) {
            throw place.refused("output.not-a-run");
        }
        if (target.getFileName().toString().getBytes(StandardCharsets.UTF_8).length + PREVIOUS.length()
                > LONGEST_NAME) {
            throw place.refused("output.name-too-long");
        }
        if (place.isMountPoint()) {
            throw place.refused("output.mount-point");
        }
        return place;
    }

    private static Path follow(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new OutputException(Message.of("output.link-nowhere", link.toString()), e);
        }
    }

    /** The folders that a run into a folder makes, replaces or deletes. */
    static List<Path> listReplaced(Path target) {
        OutputPlace place = new OutputPlace(target, target);
        return List.of(target, place.staging(), place.previous());
    }

    /** Holds all that a run has not put in its place yet, or is taking away. */
    Path staging() {
        return beside(STAGING);
    }

    /** Within {@link #staging()}: says that the folder is a run's, and may be cleared away. */
    Path mark() {
        return staging().resolve("followup-forecast");
    }

    /** The files to come. */
    Path run() {
        return staging().resolve("run");
    }

    /** Holds the SHA-256 of the manifest that is about to be put in its place. */
    Path placing() {
        return staging().resolve("placing");
    }

    /** The output before, on its way to become {@link #previous()}. */
    Path before() {
        return staging().resolve("before");
    }

    /** The one before that, on its way out. */
    Path gone() {
        return staging().resolve("gone");
    }

    Path previous() {
        return beside(PREVIOUS);
    }

    Path lock() {
        return beside(LOCK);
    }

    private Path beside(String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    /** A file system that is mounted at the output's own name can be filled, and not renamed. */
    private boolean isMountPoint() {
        try {
            return Files.isDirectory(target)
                    && !Files.getAttribute(target, "unix:dev")
                            .equals(Files.getAttribute(target.getParent(), "unix:dev"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Told before a case is read, which may take its time; whoever comes at the same moment hears of it when it opens. */
    void refuseBusy() {
        if (OutputLock.isTaken(lock())) {
            throw refused("output.busy");
        }
    }

    /** Something of that name which no run has made. */
    static OutputException foreign(Path folder) {
        return new OutputException(Message.of("output.not-a-run", folder.toString()), null);
    }

    OutputException refused(String key) {
        return new OutputException(Message.of(key, shown.toString()), null);
    }

    /** What to say when the disk refused: why, as far as that can be seen, for then the user knows what to do. */
    OutputException failed(IOException e) {
        return new OutputException(Message.of(OutputFailure.key(target, e), shown.toString()), e);
    }
}
