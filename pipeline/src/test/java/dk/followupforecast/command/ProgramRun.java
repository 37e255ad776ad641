package dk.followupforecast.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The program run in this process, as the shell would see it.
 *
 * @param out standard output
 * @param err standard error
 */
public record ProgramRun(int exitCode, String out, String err) {

    /** The public edition of a case, in English. */
    static ProgramRun ofPublic(Path caseFolder, String formats, Path output) {
        return of(
                "run",
                caseFolder.toString(),
                "--edition",
                "public",
                "--language",
                "en",
                "--formats",
                formats,
                "--output",
                output.toString());
    }

    public static ProgramRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitCode = new ForecastProgram(console).execute(arguments);
        return new ProgramRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
