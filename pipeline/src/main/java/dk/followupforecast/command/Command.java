package dk.followupforecast.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the program's commands. */
interface Command {

    /** What the shell calls it. */
    String name();

    /** Options and help. */
    CommandSpec spec();

    /** Whether it tells of the other commands, which must then be described too. */
    default boolean knowsOthers() {
        return false;
    }

    /** @return the exit code */
    int run(ParseResult parsed, Console console);
}
