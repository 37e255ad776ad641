package dk.followupforecast.command;

import dk.followupforecast.run.OpenOutputs;
import dk.followupforecast.text.Texts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the process does when somebody stops it, with Ctrl-C or a signal: a sentence, and nothing half done is left behind.
 * The exit code is the system's, 130 after Ctrl-C. Spark takes away its own folders at the same time.
 */
final class Interruption extends Thread {

    private final List<String> arguments;
    private final StoppableStream out;
    private final StoppableStream err;
    private final ProgressDisplay progress;
    private volatile boolean ended = false;

    private Interruption(String[] arguments, StoppableStream out, StoppableStream err, ProgressDisplay progress) {
        super("interruption");
        this.arguments = List.of(arguments);
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Watches from now on. */
    static Interruption watch(String[] arguments, StoppableStream out, StoppableStream err, ProgressDisplay progress) {
        Interruption interruption = new Interruption(arguments, out, err, progress);
        Runtime.getRuntime().addShutdownHook(interruption);
        return interruption;
    }

    /** The program has come to its end by itself. */
    void end() {
        ended = true;
    }

    @Override
    public void run() {
        if (ended) {
            return;
        }
        progress.leave();
        // What others say from here on are consequences: of files that are gone, and of Spark that is.
        out.stopAll();
        err.stopAll();
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        boolean placed = OpenOutputs.abandon();
        err.last(Texts.in(CaseArguments.languageOf(arguments)).say(placed ? "run.stopped-late" : "run.stopped"));
    }
}
