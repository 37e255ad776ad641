package dk.followupforecast.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One of the program's commands. */
interface Command {

    /** Name, options and help. */
    CommandSpec spec();

    /** @return the exit code */
    int run(ParseResult parsed, Console console);
}
