package dk.followupforecast.command;

import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.run.BuildIdentity;
import dk.followupforecast.run.OutputException;
import dk.followupforecast.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program as the shell sees it: commands, exit codes, and no stack trace unless one is asked for. */
public final class ForecastProgram {

    private static final List<Command> COMMANDS = List.of(
            new RunCommand(), new CheckCommand(), new ExplainCommand(), new RulesCommand(), new CompletionCommand());

    private final Console console;
    private final Map<CommandSpec, Command> commandOf = new LinkedHashMap<>();
    private final CommandLine commandLine;

    ForecastProgram(Console console) {
        this.console = console;
        CommandSpec root = CommandSpec.create().name("forecast").mixinStandardHelpOptions(true);
        root.versionProvider(() -> new String[] {version()});
        root.usageMessage()
                .description("From extracts of children with cerebral palsy to forecasts of follow-ups and hours.")
                .footer("", "Help on a command: forecast <command> --help", "Start here: forecast run");
        for (Command command : COMMANDS) {
            CommandSpec spec = command.spec().mixinStandardHelpOptions(true).addOption(Options.debug());
            commandOf.put(spec, command);
            root.addSubcommand(spec.name(), spec);
        }
        commandLine = new CommandLine(root)
                .setExecutionStrategy(this::run)
                .setExecutionExceptionHandler((e, line, parsed) -> tell(e, parsed))
                .setOut(new java.io.PrintWriter(console.out(), true))
                .setErr(new java.io.PrintWriter(console.err(), true));
    }

    private static String version() {
        BuildIdentity build = BuildIdentity.read();
        return "followup-forecast " + build.version() + " (" + build.commit() + ")";
    }

    int execute(String... arguments) {
        return commandLine.execute(arguments);
    }

    private int run(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!parsed.hasSubcommand()) {
            commandLine.usage(console.err());
            return ExitCode.WRONG_USAGE;
        }
        ParseResult sub = parsed.subcommand();
        return commandOf.get(sub.commandSpec()).run(sub, console);
    }

    private int tell(Exception e, ParseResult parsed) throws Exception {
        ParseResult sub = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        boolean debug = sub.hasMatchedOption("--debug");
        Texts texts = CaseArguments.texts(sub);
        if (debug) {
            e.printStackTrace(console.err());
        }
        if (e instanceof CommandLine.ParameterException wrongUsage) {
            throw wrongUsage;
        }
        if (e instanceof CaseRefusedException refused) {
            console.print(refused.notices(), texts, console.err());
            console.err().println(texts.say("check.refused"));
            return ExitCode.INPUT_REFUSED;
        }
        if (e instanceof OutputException output) {
            console.err().println(texts.say(output.told()));
            return ExitCode.OUTPUT_FAILED;
        }
        console.err().println(texts.say("console.fault", e.toString()));
        return ExitCode.FAULT;
    }
}
