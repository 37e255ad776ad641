package dk.followupforecast.notebook;

import dk.followupforecast.command.Main;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The command line without a shell, so that a notebook shows the very command that a reader may type. */
public final class Shell {

    private Shell() {}

    /**
     * Runs a command of the program and gives its result as text. What there is to say about the input besides is in the
     * notices of an {@link Analysis}.
     *
     * @param arguments what stands behind {@code pipeline/bin/forecast}, word by word
     * @throws IllegalStateException when the command does not succeed; with what it said
     */
    public static String forecast(String... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream remarks = new ByteArrayOutputStream();
        int exitCode = Main.run(arguments, results, remarks);
        String result = results.toString(StandardCharsets.UTF_8).stripTrailing();
        if (exitCode != 0) {
            throw new IllegalStateException("forecast " + String.join(" ", arguments) + " ended with " + exitCode
                    + ":\n" + remarks.toString(StandardCharsets.UTF_8) + result);
        }
        return result;
    }
}
