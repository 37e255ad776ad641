package dk.followupforecast.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The files of an output to come. Each is flushed on a thread of its own as soon as it is there, while others are still
 * being made: the disk takes many at once in little more time than one.
 */
final class StagedFiles {

    /** More than there are cores: they wait for the disk. */
    private static final int THREADS = 8;

    private final Path folder;
    private final Disk disk;
    private final Map<String, WrittenFile> written = new TreeMap<>();
    private final Map<Path, Future<Void>> flushed = new HashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "flush");
        thread.setDaemon(true);
        return thread;
    });

    StagedFiles(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Several threads may write at once. */
    void write(String file, byte[] bytes) throws IOException {
        Path path = prepare(file);
        disk.write(path, bytes);
        note(file, path, WrittenFile.of(bytes));
    }

    /** The folder of a file is there when this has returned. */
    Path prepare(String file) throws IOException {
        if (!Files.isDirectory(folder)) {
            // Made anew it would lack what was in it.
            throw new NoSuchFileException(folder.toString());
        }
        Path path = folder.resolve(file);
        if (!Files.isDirectory(path.getParent())) {
            disk.makeFolders(path.getParent());
        }
        return path;
    }

    void add(String file) throws IOException {
        Path path = folder.resolve(file);
        note(file, path, WrittenFile.of(path));
    }

    private void note(String file, Path path, WrittenFile identity) {
        synchronized (written) {
            written.put(file, identity);
            flushed.put(path, threads.submit(() -> flush(path)));
        }
    }

    private Void flush(Path path) throws IOException {
        disk.flush(path);
        return null;
    }

    /** What has been written so far, by file. */
    Map<String, WrittenFile> written() {
        return written;
    }

    /** Returns when all of it would outlast a loss of power. */
    void finish() throws IOException {
        for (Map.Entry<String, WrittenFile> entry : written.entrySet()) {
            Path path = folder.resolve(entry.getKey());
            if (!Files.exists(path) || Files.size(path) != entry.getValue().bytes()) {
                throw new NoSuchFileException(path.toString());
            }
        }
        for (Path path : FolderTree.listInwardFirst(folder)) {
            flushed.computeIfAbsent(path, unflushed -> threads.submit(() -> flush(unflushed)));
        }
        await(new ArrayList<>(flushed.values()));
    }

    private static void await(List<Future<Void>> files) throws IOException {
        try {
            for (Future<Void> file : files) {
                file.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void close() {
        threads.shutdownNow();
    }
}
