package dk.followupforecast.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One run at a time writes an output, of all processes. The system takes the lock away from a process that was killed.
 *
 * <p>The file is deleted in the end, by its holder only. Who opened it before that gets a lock on a file that has no name
 * any more, while a third makes a new one: such a lock is none. So the file of that name must be the same before it was
 * opened, after, and once it is locked.
 */
final class OutputLock implements AutoCloseable {

    /** As often as the file may be deleted by another between two looks; each time another run has ended meanwhile. */
    private static final int MOST_TRIES = 100;

    /** Held in this process: to open such a file once more, and close it, would give the lock up on Linux. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** What tells a file from another that has taken its name, and perhaps its number. */
    private record Identity(Object fileKey, FileTime made) {}

    private final Path file;
    private final FileChannel channel;
    private final Identity identity;

    private OutputLock(Path file, FileChannel channel, Identity identity) {
        this.file = file;
        this.channel = channel;
        this.identity = identity;
    }

    /** Of the file: what is locked to hold it, and what the holder locks besides, to be seen by those who only look. */
    private static final long HOLDING = 0;

    private static final long SEEN = 1;

    /** @return nothing when somebody else holds it */
    static synchronized Optional<OutputLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> lock = Optional.empty();
        try {
            lock = tryToTake(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<OutputLock> tryToTake(Path file) throws IOException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (!Files.exists(file)) {
                make(file);
            }
            Optional<Identity> before = identity(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                Optional<Identity> opened = identity(file);
                if (!lock(channel, HOLDING, false)) {
                    channel.close();
                    return Optional.empty();
                }
                if (before.isPresent() && before.equals(opened) && opened.equals(identity(file))) {
                    // In vain when somebody looks right now; then others hear of it when they want to hold the lock.
                    lock(channel, SEEN, false);
                    return Optional.of(new OutputLock(file, channel, before.get()));
                }
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            channel.close();
        }
        return Optional.empty();
    }

    /**
     * Whether somebody holds it, seen without taking it: who looks is in nobody's way.
     *
     * @return false also where it cannot be seen
     */
    static synchronized boolean isTaken(Path file) {
        if (HELD.contains(file)) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return !lock(channel, SEEN, true);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean lock(FileChannel channel, long place, boolean shared) throws IOException {
        try {
            return channel.tryLock(place, 1, shared) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void make(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
    }

    private static Optional<Identity> identity(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Identity(attributes.fileKey(), attributes.lastModifiedTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether nobody has taken the file away, and with it the lock. */
    boolean isHeld() {
        return identity(file).filter(identity::equals).isPresent();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (isHeld()) {
                Files.deleteIfExists(file);
            }
        } finally {
            HELD.remove(file);
        }
    }
}
