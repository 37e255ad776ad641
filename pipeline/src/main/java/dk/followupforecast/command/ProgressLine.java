package dk.followupforecast.command;

import dk.followupforecast.progress.Stage;
import dk.followupforecast.text.Texts;

/**
 * How far a stage is, in a line.
 *
 * @param parts of how many the stage consists
 * @param done how many of them are done
 * @param rows of a register that have been read in this stage; 0 where it reads none
 * @param seconds since the work began
 */
record ProgressLine(Stage stage, long parts, long done, long rows, long seconds) {

    private static final int BAR = 20;

    /** With a bar, for a terminal. */
    String withBar(Texts texts) {
        int filled = (int) (BAR * share());
        return words(texts) + "  [" + "#".repeat(filled) + "-".repeat(BAR - filled) + "]  " + numbers(texts);
    }

    /** In words only, for a log. */
    String plain(Texts texts) {
        return words(texts) + ": " + numbers(texts);
    }

    private String words(Texts texts) {
        return texts.say("progress." + stage.label());
    }

    private String numbers(Texts texts) {
        String percent = texts.say("progress.percent", (int) (100 * share()));
        String read = rows > 0 ? texts.say("progress.rows", rows) : "";
        return percent + read + texts.say("progress.seconds", seconds);
    }

    /** Never more than all: a task may be done twice. */
    private double share() {
        return parts == 0 ? 1 : (double) Math.min(done, parts) / parts;
    }
}
