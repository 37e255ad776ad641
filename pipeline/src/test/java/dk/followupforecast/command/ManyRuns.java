package dk.followupforecast.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

/** Runs many commands in one process, each in a locale and a time zone of its own. */
public final class ManyRuns {

    private ManyRuns() {}

    /** @param arguments a file with a command a line: locale, zone and the program's arguments, parted by tabs */
    public static void main(String[] arguments) throws IOException {
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] words = line.split("\t", 3);
            Locale.setDefault(Locale.forLanguageTag(words[0]));
            TimeZone.setDefault(TimeZone.getTimeZone(words[1]));
            int code = Main.run(words[2].split("\t"), OutputStream.nullOutputStream(), System.err);
            if (code != 0) {
                System.exit(code);
            }
        }
        System.exit(0);
    }
}
