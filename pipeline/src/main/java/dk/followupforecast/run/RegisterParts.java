package dk.followupforecast.run;

import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.synthesis.InventedRegister;
import dk.followupforecast.synthesis.RegisterWriter;
import dk.followupforecast.text.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The files of an invented register, written by a thread for each core; the first that fails stops the others. */
final class RegisterParts {

    private final InventedRegister register;
    private final RegisterWriter writer;
    private final SynthesisRequest request;
    private final OutputFolder folder;

    RegisterParts(InventedRegister register, RegisterWriter writer, SynthesisRequest request, OutputFolder folder) {
        this.register = register;
        this.writer = writer;
        this.request = request;
        this.folder = folder;
    }

    /** @return the files, in the order of the children in them */
    List<Path> write() {
        Progress progress = request.progress();
        progress.begin(Stage.INVENTING, request.children());
        List<Path> files = new ArrayList<>();
        for (int part = 0; part < request.parts(); part++) {
            files.add(folder.staged(name(part)));
        }
        int threads = Math.min(request.parts(), Runtime.getRuntime().availableProcessors());
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CompletionService<Void> parts = new ExecutorCompletionService<>(executor);
            for (int part = 0; part < files.size(); part++) {
                long from = register.firstOfPart(part, files.size());
                long to = register.firstOfPart(part + 1, files.size());
                Path file = files.get(part);
                parts.submit(() -> {
                    writer.write(register, from, to, file, children -> progress.advance(children, children));
                    return null;
                });
            }
            await(parts, files.size());
            return files;
        } finally {
            end(executor);
        }
    }

    private String name(int part) {
        String ending = "." + request.format().name().toLowerCase(Locale.ROOT);
        return request.parts() == 1
                ? "register" + ending
                : String.format(Locale.ROOT, "register/part-%05d%s", part, ending);
    }

    private void await(CompletionService<Void> parts, int count) {
        for (int part = 0; part < count; part++) {
            try {
                parts.take().get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failed(e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw failed(cause);
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private OutputException failed(Exception cause) {
        return new OutputException(
                Message.of("output.cannot-write", request.output().toString()), cause);
    }

    /** Waits for the threads: a folder that is still written into cannot be cleared away. */
    private static void end(ExecutorService executor) {
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
