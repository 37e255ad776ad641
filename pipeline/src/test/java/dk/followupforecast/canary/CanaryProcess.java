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
            int code = Main.run(command.split("\t"), System.out, System.err);
            System.out.println("exit " + code + " of " + command.split("\t")[0]);
        }
        System.exit(0);
    }
}
