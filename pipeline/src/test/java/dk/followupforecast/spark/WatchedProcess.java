package dk.followupforecast.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A process that ends with the test, however that ends: its shell waits for the end of a pipe from the test's JVM, which
 * the system closes even when that is killed, and then kills it.
 */
final class WatchedProcess implements AutoCloseable {

    /** Perl gives it Ctrl-C back, which a shell takes from what runs behind it. The exit code is its own. */
    private static final String SCRIPT = """
            exec 3<&0
            perl -e '$SIG{INT} = "DEFAULT"; exec @ARGV or die' -- "$@" </dev/null 3<&- &
            pid=$!
            echo $pid >"$PID_FILE.new" && mv "$PID_FILE.new" "$PID_FILE"
            (cat <&3 >/dev/null; kill -9 $pid) 2>/dev/null &
            exec 3<&-
            wait $pid
            """;

    private static final Pattern PROGRESS = Pattern.compile("(?m)^[^\\n]*: [0-9]+ ?%[^\\n]*, [0-9]+ (?:s|sek[.])\\R");

    private final Path out;
    private final Path err;
    private final Process shell;
    private final long pid;

    private WatchedProcess(Path out, Path err, Process shell, long pid) {
        this.out = out;
        this.err = err;
        this.shell = shell;
        this.pid = pid;
    }

    /** @param name of the files in the folder that take what it says */
    static WatchedProcess start(Path folder, String name, Map<String, String> environment, List<String> command) {
        Path out = folder.resolve(name + ".out");
        Path err = folder.resolve(name + ".err");
        Path pidFile = folder.resolve(name + ".pid");
        List<String> words = new ArrayList<>(List.of("/usr/bin/env", "bash", "-c", SCRIPT, name));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PID_FILE", pidFile.toString());
        try {
            Process shell = builder.start();
            Wait.until("the process " + name + " has started", () -> Files.exists(pidFile));
            return new WatchedProcess(
                    out, err, shell, Long.parseLong(Files.readString(pidFile).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return ProcessHandle.of(pid).orElseThrow();
    }

    boolean isAlive() {
        return shell.isAlive();
    }

    /** Sends what Ctrl-C sends. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
    }

    /** Its exit code, 128 and more after a signal. */
    int waitFor(int seconds) throws InterruptedException {
        if (!shell.waitFor(seconds, TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException("a process must end within " + seconds + " s, did not: " + err());
        }
        return shell.exitValue();
    }

    String out() {
        return read(out);
    }

    /** Without how far the work is, of which more is told the busier the machine. */
    String err() {
        return PROGRESS.matcher(read(err)).replaceAll("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it and all that it started, at once, as when a machine loses its power. */
    @Override
    public void close() {
        ProcessHandle.of(pid).ifPresent(process -> {
            List<ProcessHandle> started = process.descendants().toList();
            process.destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
        });
        try {
            shell.getOutputStream().close();
            shell.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
