package dk.followupforecast.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The built program at work, in a session of its own, so that it can be killed with all that it has started. */
final class ForecastProcess {

    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final Path said;
    private final CompletableFuture<Long> endedAt;

    private ForecastProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
        this.endedAt = process.onExit().thenApply(ended -> System.nanoTime());
    }

    /** @param said where standard error goes */
    static ForecastProcess start(Path said, String... arguments) throws IOException {
        // setsid becomes the script, and the script becomes Java: all of them have one number.
        List<String> command = new ArrayList<>(List.of("setsid", Project.SCRIPT.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile());
        builder.environment().put("JAVA_HOME", Project.java().toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new ForecastProcess(builder.start(), said);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", "--", "-" + process.pid())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        end();
    }

    int end() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("a run must end, did not");
        }
        return process.exitValue();
    }

    /** By {@link System#nanoTime()}, as the machine told of it. */
    long endedAt() {
        return endedAt.join();
    }

    String said() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
