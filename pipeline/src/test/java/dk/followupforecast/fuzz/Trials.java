package dk.followupforecast.fuzz;

import dk.followupforecast.command.ProgramRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of every run of the program, and folders to run it in. */
final class Trials {

    /** A letter that was lost on the way. */
    private static final String LOST = "\uFFFD";

    private Trials() {}

    /** A folder for this process, deleted at its end. */
    static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory("fuzz-" + name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** Done or refused, in whole words. */
    static void isAnswer(ProgramRun run) {
        String said = run.out() + run.err();
        must(run.exitCode() == 0 || run.exitCode() == 3, "exit code " + run.exitCode() + ": " + said);
        must(!said.contains(LOST), "a lost letter in: " + said);
        must(!said.contains("\tat ") && !said.contains("Exception"), "a stack trace in: " + said);
        must(run.exitCode() == 0 || run.out().isEmpty(), "figures of a refused input: " + said);
    }

    /** Nothing but the case beside a refused case, and no lost letter in what is written of another. */
    static void isWhole(ProgramRun run, Path place, Path input, Path output) throws IOException {
        if (run.exitCode() != 0) {
            try (Stream<Path> left = Files.list(place)) {
                must(left.toList().equals(List.of(input)), "something is left of a refused case");
            }
            return;
        }
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                must(!Files.readString(file).contains(LOST), "a lost letter in " + file);
            }
        }
    }
}
