package dk.followupforecast.notebook;

import dk.followupforecast.command.Main;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line without a shell, so that a notebook shows the very command that a reader may type. */
public final class Shell {

    private Shell() {}

    /**
     * Runs a command of the program and gives what it prints, remarks first.
     *
     * @param arguments what stands behind {@code pipeline/bin/forecast}, word by word
     * @throws IllegalStateException when the command does not succeed; with what it said
     */
    public static String forecast(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        int exitCode = Main.run(arguments, results, remarks);
        String said = remarks.toString(StandardCharsets.UTF_8) + results.toString(StandardCharsets.UTF_8);
        if (exitCode != 0) {
            throw new IllegalStateException(
                    "forecast " + String.join(" ", List.of(arguments)) + " ended with " + exitCode + ":\n" + said);
        }
        return said;
    }
}
