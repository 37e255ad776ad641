package dk.followupforecast.command;

import dk.followupforecast.reference.NearestWord;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Says that a word is not a command, and which command may have been meant. */
record UnknownCommand(String word, CommandSpec program) {

    String text() {
        String all = String.join(", ", program.subcommands().keySet());
        return "'" + word + "' is not a command. " + hint() + "Commands: " + all;
    }

    private String hint() {
        if (isCase()) {
            return "Did you mean: " + program.name() + " run " + word + "? ";
        }
        return NearestWord.find(word, program.subcommands().keySet())
                .map(near -> "Did you mean: " + near + "? ")
                .orElse("");
    }

    private boolean isCase() {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
