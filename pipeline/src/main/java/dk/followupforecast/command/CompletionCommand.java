package dk.followupforecast.command;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code forecast completion}: a script by which the shell completes commands and options. */
final class CompletionCommand implements Command {

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public boolean knowsOthers() {
        return true;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Prints a script by which bash and zsh complete commands and options.")
                .footer("", "Example:", "  source <(pipeline/bin/forecast completion)");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        CommandLine root = parsed.commandSpec().root().commandLine();
        console.out().print(AutoComplete.bash("forecast", root));
        return ExitCode.DONE;
    }
}
