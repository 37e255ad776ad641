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
import java.util.Map;
import java.util.TreeMap;

/**
 * A run's output, replaced as a whole or not at all: files are gathered in a folder beside it, which takes its place when
 * all of them are there. The output before stays as {@code <output>.previous}.
 */
final class OutputFolder implements AutoCloseable {

    /** Marks a folder as a run's, which the next run may replace. */
    static final String MANIFEST = "manifest.json";

    private final Path target;
    private final Path staging;
    private final Path previous;
    private final Path lockFile;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final Map<String, byte[]> written = new TreeMap<>();

    private OutputFolder(Path target, FileChannel lockChannel, FileLock lock, Path lockFile) {
        this.target = target;
        this.staging = beside(target, ".staging");
        this.previous = beside(target, ".previous");
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
        Path lockFile = beside(target, ".lock");
        try {
            Files.createDirectories(target.getParent());
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new OutputException(Message.of("output.busy", target.toString()), null);
            }
            OutputFolder folder = new OutputFolder(target, channel, lock, lockFile);
            delete(folder.staging);
            Files.createDirectories(folder.staging);
            return folder;
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        }
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

    /** Whatever else somebody keeps in a folder is not ours to replace. */
    private static void refuseForeign(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        boolean ours = Files.isDirectory(target) && (Files.exists(target.resolve(MANIFEST)) || isEmpty(target));
        if (!ours) {
            throw new OutputException(Message.of("output.not-a-run", target.toString()), null);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param file path in the output folder, with forward slashes */
    void write(String file, byte[] bytes) {
        try {
            Path path = staging.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            written.put(file, bytes);
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        }
    }

    /** What has been written so far, by file. */
    Map<String, byte[]> written() {
        return written;
    }

    /** Puts the new output in the place of the old. */
    void replace() {
        try {
            delete(previous);
            if (Files.exists(target)) {
                Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
        }
    }

    @Override
    public void close() {
        try {
            delete(staging);
            Files.deleteIfExists(lockFile);
            lock.release();
            lockChannel.close();
        } catch (IOException e) {
            throw new OutputException(Message.of("output.cannot-write", target.toString()), e);
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
