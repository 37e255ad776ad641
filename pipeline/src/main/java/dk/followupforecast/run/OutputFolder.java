package dk.followupforecast.run;

import dk.followupforecast.text.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A run's output, replaced as a whole or not at all: files are gathered in a folder beside it, which takes its place when
 * all of them are there. The output before stays as {@code <output>.previous}.
 */
final class OutputFolder implements AutoCloseable {

    private static final Disk LOCAL = new LocalDisk();

    private interface Work {
        void run() throws IOException;
    }

    private final OutputPlace place;
    private final Disk disk;
    private final OutputLock lock;
    private final Replacement replacement;
    private final StagedFiles files;
    /** Many write at once; whoever puts the folder in place or takes it away does so alone. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private boolean placed = false;
    private boolean closed = false;

    private OutputFolder(OutputPlace place, Disk disk, OutputLock lock) {
        this.place = place;
        this.disk = disk;
        this.lock = lock;
        this.replacement = new Replacement(place, disk);
        this.files = new StagedFiles(place.run(), disk);
    }

    /** @throws OutputException when another run writes there, or the folder is not one that a run may replace */
    static OutputFolder open(Path output) {
        return open(output, LOCAL);
    }

    /** For a public edition, which never stands where an internal run was, nor the other way round. */
    static OutputFolder openPublic(Path output) {
        return open(output, LOCAL, true);
    }

    /** Told before the gate is asked, which takes its time; looked at again when the folder is opened. */
    static void checkPublic(Path output) {
        OutputPlace place = OutputPlace.of(output);
        place.refuseBusy();
        refuseForeign(place.target());
        refuseForeign(place.previous());
        refuseOtherEdition(place.target(), true);
        refuseOtherEdition(place.previous(), true);
    }

    static OutputFolder open(Path output, Disk disk) {
        return open(output, disk, false);
    }

    private static OutputFolder open(Path output, Disk disk, boolean asksPublic) {
        OutputPlace place = OutputPlace.of(output);
        OutputFolder folder = lock(place, disk);
        folder.beginOrClose(() -> {
            refuseForeign(place.target());
            refuseForeign(place.previous());
            refuseOtherEdition(place.target(), asksPublic);
            refuseOtherEdition(place.previous(), asksPublic);
        });
        if (Files.exists(place.target())) {
            FolderExchange.warmUp();
        }
        return folder;
    }

    /** @throws OutputException when somebody else writes there, or something is there already */
    static OutputFolder openNew(Path output) {
        OutputPlace place = OutputPlace.of(output);
        refuseFilled(place);
        OutputFolder folder = lock(place, LOCAL);
        folder.beginOrClose(() -> refuseFilled(place));
        return folder;
    }

    private static void refuseFilled(OutputPlace place) {
        if (!EarlierRun.isFree(place.target())) {
            throw place.refused("output.not-empty");
        }
    }

    private static OutputFolder lock(OutputPlace place, Disk disk) {
        try {
            Files.createDirectories(place.target().getParent());
            OutputLock lock = OutputLock.take(place.lock()).orElseThrow(() -> place.refused("output.busy"));
            return new OutputFolder(place, disk, lock);
        } catch (IOException e) {
            throw place.failed(e);
        }
    }

    /** @param check refuses by throwing; what a run that was killed has left is settled by then */
    private void beginOrClose(Work check) {
        boolean begun = false;
        try {
            begin(check);
            begun = true;
        } catch (IOException e) {
            throw place.failed(e);
        } finally {
            if (!begun) {
                giveUp();
            }
        }
    }

    private void begin(Work check) throws IOException {
        if (!EarlierRun.isStaging(place)) {
            throw OutputPlace.foreign(place.staging());
        }
        replacement.settle();
        check.run();
        OpenOutputs.add(this);
        disk.makeFolders(place.staging());
        disk.write(place.mark(), new byte[0]);
        disk.makeFolders(place.run());
    }

    private void giveUp() {
        try {
            close();
        } catch (OutputException e) {
            // The reason to give up is told, not what came of it.
            closed = true;
        }
    }

    private static void refuseOtherEdition(Path folder, boolean asksPublic) {
        if (EarlierRun.isOfOtherEdition(folder, asksPublic)) {
            String key = asksPublic ? "output.holds-internal" : "output.holds-public";
            throw new OutputException(Message.of(key, folder.toString()), null);
        }
    }

    private static void refuseForeign(Path folder) {
        if (!EarlierRun.mayBeReplaced(folder)) {
            throw OutputPlace.foreign(folder);
        }
    }

    void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Several threads may write at once.
     *
     * @param file path in the output folder, with forward slashes
     */
    void write(String file, byte[] bytes) {
        writing.readLock().lock();
        try {
            refuseClosed();
            files.write(file, bytes);
        } catch (IOException e) {
            throw place.failed(e);
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Where somebody who writes a file bit by bit writes it; {@link #written()} does not know it. */
    Path staged(String file) {
        try {
            return files.prepare(file);
        } catch (IOException e) {
            throw place.failed(e);
        }
    }

    /** Lets {@link #written()} know a file that was written bit by bit. */
    void add(String file) {
        try {
            files.add(file);
        } catch (IOException e) {
            throw place.failed(e);
        }
    }

    /** Takes a folder out again that was needed on the way only. */
    void discard(String folder) {
        try {
            FolderTree.delete(place.run().resolve(folder), disk);
        } catch (IOException e) {
            throw place.failed(e);
        }
    }

    /** What has been written so far, by file. */
    Map<String, WrittenFile> written() {
        return files.written();
    }

    /** What to say to the user when a file of the output could not be written. */
    OutputException failed(IOException e) {
        return place.failed(e);
    }

    /** Puts the new output in the place of the old, of an empty folder, or where nothing was. */
    void replace() {
        writing.writeLock().lock();
        try {
            refuseClosed();
            files.finish();
            if (!lock.isHeld()) {
                throw new NoSuchFileException(place.lock().toString());
            }
            replacement.place();
            placed = true;
        } catch (IOException e) {
            throw place.failed(e);
        } finally {
            writing.writeLock().unlock();
        }
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException("an output must be open, was given up: " + place.target());
        }
    }

    /**
     * Gives the output up, whatever others are doing with it.
     *
     * @return whether it was in its place already
     */
    boolean abandon() {
        try {
            close();
        } catch (OutputException e) {
            // Somebody writes a file bit by bit: once more, now that its folder is gone.
            retrySettle();
        }
        return placed;
    }

    private void retrySettle() {
        try {
            replacement.settle();
        } catch (IOException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        writing.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                files.close();
                settleAndUnlock();
            }
        } finally {
            OpenOutputs.remove(this);
            writing.writeLock().unlock();
        }
    }

    private void settleAndUnlock() {
        try (lock) {
            if (EarlierRun.isStaging(place)) {
                replacement.settle();
            }
        } catch (IOException e) {
            // An output in its place is whole; what is left beside it is settled by the next run.
            if (!placed) {
                throw place.failed(e);
            }
        }
    }
}
