package dk.followupforecast.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The files of a run, made on all cores: each is independent of the others, and a document takes long. They are begun in
 * the order in which they were added, so what others wait for comes first. What they hold does not depend on the order.
 */
final class OutputFiles {

    private final List<Callable<Void>> files = new ArrayList<>();
    private final OutputFolder folder;

    OutputFiles(OutputFolder folder) {
        this.folder = folder;
    }

    void add(String file, Supplier<byte[]> content) {
        files.add(() -> {
            folder.write(file, content.get());
            return null;
        });
    }

    /** Makes all of them; the first fault ends it. */
    void makeAll() {
        int cores = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        if (cores == 0) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            List<Future<Void>> made = files.stream().map(threads::submit).toList();
            for (Future<Void> file : made) {
                file.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
