package dk.followupforecast.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.Model.CommandSpec;

/** Says that a word is not a command, and which command may have been meant. */
record UnknownCommand(String word, CommandSpec program) {

    /** More letters wrong than this, and another command is no help; two letters changing places are two. */
    private static final int FARTHEST_SPELLING = 2;

    String text() {
        String all = String.join(", ", program.subcommands().keySet());
        return "'" + word + "' is not a command. " + hint() + "Commands: " + all;
    }

    private String hint() {
        if (isCase()) {
            return "Did you mean: " + program.name() + " run " + word + "? ";
        }
        return findNear().map(near -> "Did you mean: " + near + "? ").orElse("");
    }

    private boolean isCase() {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Optional<String> findNear() {
        LevenshteinDistance distance = new LevenshteinDistance(FARTHEST_SPELLING);
        return program.subcommands().keySet().stream()
                .filter(command -> distance.apply(word, command) >= 0)
                .min(Comparator.comparing(command -> distance.apply(word, command)));
    }
}
