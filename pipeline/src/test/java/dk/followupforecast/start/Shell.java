package dk.followupforecast.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Real processes, started from a bash script: bash takes names with Danish letters in any locale, a JVM does not. */
final class Shell {

    /** What a process left behind. */
    record Outcome(int exit, String out, String err) {}

    private static final long LONGEST_SECONDS = 120;

    private final Path scratch;
    private final Map<String, String> environment = new HashMap<>();
    private int started = 0;

    /** @param scratch folder for what is said, with a plain name */
    Shell(Path scratch) {
        this.scratch = scratch;
    }

    /** Sets a variable for what is started from now on; null takes it away. */
    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Outcome run(String script) {
        try {
            int number = ++started;
            Path file = Files.writeString(scratch.resolve(number + ".sh"), script);
            Path out = scratch.resolve(number + ".out");
            Path err = scratch.resolve(number + ".err");
            ProcessBuilder builder = new ProcessBuilder("/usr/bin/env", "bash", file.toString())
                    .directory(scratch.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            environment.forEach((variable, value) -> {
                builder.environment().remove(variable);
                if (value != null) {
                    builder.environment().put(variable, value);
                }
            });
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("a start must end, did not: " + script);
            }
            return new Outcome(process.exitValue(), read(out), read(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
