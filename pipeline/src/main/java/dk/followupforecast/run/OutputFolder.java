package dk.followupforecast.run;

import dk.followupforecast.text.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A run's output, replaced as a whole or not at all: files are gathered in a folder beside it, which takes its place when
 * all of them are there. The output before stays as {@code <output>.previous}.
 */
final class OutputFolder implements AutoCloseable {

    private static final String STAGING = ".staging";
    private static final String PREVIOUS = ".previous";

    private final Path target;
    private final Path staging;
    private final Path previous;
    private final Path lockFile;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final Map<String, WrittenFile> written = new TreeMap<>();
    /** Many write at once; whoever puts the folder in place or takes it away does so alone. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private boolean placed = false;
    private boolean closed = false;

    private OutputFolder(Path target, FileChannel lockChannel, FileLock lock, Path lockFile) {
        this.target = target;
        this.staging = beside(target, STAGING);
        this.previous = beside(target, PREVIOUS);
        this.lockChannel = lockChannel;
        this.lock = lock;
        this.lockFile = lockFile;
    }

    /** @throws OutputException when another run writes there, or the folder is not one that a run may replace */
    static OutputFolder open(Path output) {
        Path target = output.toAbsolutePath().normalize();
        if (target.getParent() == null) {
            throw new OutputException(Message.of("output.not-a-run", target.toString()), null);
        }
        refuseForeign(target);
        refuseForeign(beside(target, PREVIOUS));
        return lock(target);
    }

    /** @throws OutputException when somebody else writes there, or something is there already */
    static OutputFolder openNew(Path output) {
        Path target = output.toAbsolutePath().normalize();
        if (!EarlierRun.isFree(target)) {
            throw new OutputException(Message.of("output.not-empty", target.toString()), null);
        }
        return lock(target);
    }

    private static OutputFolder lock(Path target) {
        Path lockFile = beside(target, ".lock");
        try {
            Files.createDirectories(target.getParent());
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new OutputException(Message.of("output.busy", target.toString()), null);
            }
            return new OutputFolder(target, channel, lock, lockFile).prepared();
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        }
    }

    private OutputFolder prepared() throws IOException {
        try {
            delete(staging);
            Files.createDirectories(staging);
            OpenOutputs.add(this);
            return this;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** The folders that a run into a folder makes, replaces or deletes. */
    static List<Path> listReplaced(Path target) {
        return List.of(target, beside(target, STAGING), beside(target, PREVIOUS));
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    private static void refuseForeign(Path folder) {
        if (!EarlierRun.mayBeReplaced(folder)) {
            throw new OutputException(Message.of("output.not-a-run", folder.toString()), null);
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
            Path path = staging.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            WrittenFile identity = WrittenFile.of(bytes);
            synchronized (written) {
                written.put(file, identity);
            }
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Where somebody who writes a file bit by bit writes it; {@link #written()} does not know it. */
    Path staged(String file) {
        try {
            Path path = staging.resolve(file);
            Files.createDirectories(path.getParent());
            return path;
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        }
    }

    /** Lets {@link #written()} know a file that was written bit by bit. */
    void add(String file) {
        try {
            WrittenFile identity = WrittenFile.of(staging.resolve(file));
            synchronized (written) {
                written.put(file, identity);
            }
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        }
    }

    /** Takes a folder out again that was needed on the way only. */
    void discard(String folder) {
        try {
            delete(staging.resolve(folder));
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        }
    }

    /** What has been written so far, by file. */
    Map<String, WrittenFile> written() {
        return written;
    }

    /** Puts the new output in the place of the old. */
    void replace() {
        writing.writeLock().lock();
        try {
            refuseClosed();
            boolean before = Files.exists(target);
            if (before) {
                delete(previous);
                Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
            }
            moveIntoPlace(before);
            placed = true;
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** Puts the output where nothing was, or an empty folder. */
    void place() {
        writing.writeLock().lock();
        try {
            refuseClosed();
            Files.deleteIfExists(target);
            moveIntoPlace(false);
            placed = true;
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        } finally {
            writing.writeLock().unlock();
        }
    }

    /** @param before whether the output of the run before has been moved aside, and is to come back when this fails */
    private void moveIntoPlace(boolean before) throws IOException {
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (before) {
                Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    private void refuseClosed() {
        if (closed) {
            throw new IllegalStateException("an output must be open, was given up: " + target);
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
            retryDelete();
        }
        return placed;
    }

    private void retryDelete() {
        try {
            delete(staging);
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
                delete(staging);
                Files.deleteIfExists(lockFile);
                lock.release();
                lockChannel.close();
            }
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        } finally {
            OpenOutputs.remove(this);
            writing.writeLock().unlock();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
