package dk.followupforecast.canary;

import dk.followupforecast.command.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Runs many commands in one process whose every logger speaks at every level. */
public final class CanaryProcess {

    /** What stands for no command: a fault of the program on an engine. */
    static final String FAULT = "fault";

    private CanaryProcess() {}

    /** @param arguments a file with a command a line, its arguments parted by tabs */
    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        ConsoleHandler handler = new ConsoleHandler();
        handler.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        for (String command : Files.readAllLines(Path.of(arguments[0]))) {
            String[] words = command.split("\t");
            int code = words[0].equals(FAULT)
                    ? ProgramFault.happenAmongRows(words[1])
                    : Main.run(words, System.out, System.err);
            System.out.println("exit " + code + " of " + words[0]);
        }
        System.exit(0);
    }
}
