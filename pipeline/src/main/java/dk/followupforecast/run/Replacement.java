package dk.followupforecast.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts a whole output in the place of the one before, in steps of which each leaves a state that {@link #settle} knows:
 * a process may be killed between any two.
 */
final class Replacement {

    private final OutputPlace place;
    private final Disk disk;

    Replacement(OutputPlace place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /** Puts the output where it belongs, for good: nothing is deleted before the names outlast a loss of power. */
    void place() throws IOException {
        putInPlace();
        try {
            flushNames();
        } catch (IOException e) {
            // It is there; whether it would outlast a loss of power in the next seconds is all that is not known.
            return;
        }
    }

    /** Puts the output where nothing is, an empty folder, or an earlier run, which is then {@link OutputPlace#before()}. */
    private void putInPlace() throws IOException {
        if (!FolderTree.isThere(place.target())) {
            disk.move(place.run(), place.target());
        } else if (EarlierRun.isFree(place.target())) {
            disk.delete(place.target());
            disk.move(place.run(), place.target());
        } else if (hasManifest(place.run())
                && EarlierRun.mayBeReplaced(place.target())
                && !EarlierRun.isOfOtherEdition(place.target(), EarlierRun.isPublic(place.run()))) {
            replace();
        } else {
            // Somebody has put something there while the files were being made.
            throw new FileAlreadyExistsException(place.target().toString());
        }
    }

    private void replace() throws IOException {
        disk.write(place.placing(), manifestHash(place.run()).getBytes(StandardCharsets.UTF_8));
        disk.flush(place.placing());
        disk.flush(place.staging());
        if (disk.exchange(place.run(), place.target())) {
            nameBefore();
            return;
        }
        // For a moment there is no output here; who comes next after a kill at that moment brings the one before back.
        disk.move(place.target(), place.before());
        try {
            disk.move(place.run(), place.target());
        } catch (IOException e) {
            disk.move(place.before(), place.target());
            throw e;
        }
    }

    private void nameBefore() {
        try {
            disk.move(place.run(), place.before());
        } catch (IOException e) {
            // The output is in its place all the same, and what is left is settled when the run ends, or by the next.
            return;
        }
    }

    /**
     * Brings what a run has left to its end: what was put in place stays and the output before is kept; what was not is
     * gone.
     */
    void settle() throws IOException {
        if (!FolderTree.isThere(place.staging())) {
            return;
        }
        if (wasExchanged()) {
            disk.move(place.run(), place.before());
        }
        if (FolderTree.isThere(place.before())) {
            if (FolderTree.isThere(place.target())) {
                keepBefore();
            } else {
                disk.move(place.before(), place.target());
            }
            flushNames();
        }
        clear();
    }

    /**
     * The folder of the run to come holds the one before when the output is what was to come. Of two runs with the same
     * manifest, and so with the same files, it does not matter which is which.
     */
    private boolean wasExchanged() throws IOException {
        if (!Files.exists(place.placing()) || !hasManifest(place.run()) || !hasManifest(place.target())) {
            return false;
        }
        String hash = Files.readString(place.placing(), StandardCharsets.ISO_8859_1);
        return hash.equals(manifestHash(place.target())) && !hash.equals(manifestHash(place.run()));
    }

    private void keepBefore() throws IOException {
        if (FolderTree.isThere(place.previous())) {
            disk.move(place.previous(), place.gone());
        }
        disk.move(place.before(), place.previous());
    }

    private void flushNames() throws IOException {
        disk.flush(place.staging());
        disk.flush(place.target().getParent());
    }

    /** The mark goes last: what is left when this is cut short is known as a run's. */
    private void clear() throws IOException {
        for (Path path : FolderTree.listInwardFirst(place.staging())) {
            if (!path.equals(place.mark()) && !path.equals(place.staging())) {
                disk.delete(path);
            }
        }
        if (FolderTree.isThere(place.mark())) {
            disk.delete(place.mark());
        }
        disk.delete(place.staging());
    }

    private static boolean hasManifest(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.FILE));
    }

    private static String manifestHash(Path folder) throws IOException {
        return WrittenFile.of(folder.resolve(Manifest.FILE)).sha256();
    }
}
