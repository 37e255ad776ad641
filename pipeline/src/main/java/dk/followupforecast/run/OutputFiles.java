package dk.followupforecast.run;

import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The files of a run, made on all cores: each is independent of the others, and a document takes long. They are begun as
 * they are added, in that order, so what others wait for comes first. What they hold does not depend on the order.
 */
final class OutputFiles implements AutoCloseable {

    /** Far longer than any file takes; who waits for it waits for one that is being made when another has failed. */
    private static final int MOST_SECONDS = 600;

    private final OutputFolder folder;
    private final Progress progress;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Set<String> names = new HashSet<>();
    private final List<Future<Void>> files = new ArrayList<>();

    OutputFiles(OutputFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    void add(String file, Supplier<byte[]> content) {
        if (!names.add(file)) {
            throw new IllegalArgumentException("file must be added once, was twice: " + file);
        }
        files.add(threads.submit(() -> {
            folder.write(file, content.get());
            return null;
        }));
    }

    /** Waits until all of them are there; the first fault ends it. */
    void finish() {
        progress.begin(Stage.WRITING, files.size());
        try {
            for (Future<Void> file : files) {
                file.get();
                progress.advance(1, 0);
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is written any more when this has returned: the folder may then be taken away. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
