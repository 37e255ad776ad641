package dk.followupforecast.command;

import dk.followupforecast.run.OpenOutputs;
import dk.followupforecast.text.Language;
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
    private volatile boolean ended = false;

    private Interruption(String[] arguments, StoppableStream out, StoppableStream err) {
        super("interruption");
        this.arguments = List.of(arguments);
        this.out = out;
        this.err = err;
    }

    /** Watches from now on. */
    static Interruption watch(String[] arguments, StoppableStream out, StoppableStream err) {
        Interruption interruption = new Interruption(arguments, out, err);
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
        // What others say from here on are consequences: of files that are gone, and of Spark that is.
        out.stopAll();
        err.stopAll();
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        boolean placed = OpenOutputs.abandon();
        err.last(Texts.in(language()).say(placed ? "run.stopped-late" : "run.stopped"));
    }

    private Language language() {
        int option = arguments.indexOf("--language");
        boolean english = arguments.contains("--language=en")
                || option >= 0
                        && option + 1 < arguments.size()
                        && arguments.get(option + 1).equals("en");
        return english ? Language.EN : Language.DA;
    }
}
