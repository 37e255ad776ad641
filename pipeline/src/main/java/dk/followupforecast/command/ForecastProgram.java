package dk.followupforecast.command;

import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.reference.NearestWord;
import dk.followupforecast.register.EngineLostException;
import dk.followupforecast.register.WordlessFault;
import dk.followupforecast.run.BuildIdentity;
import dk.followupforecast.run.GateRefusedException;
import dk.followupforecast.run.OutputException;
import dk.followupforecast.run.UsageException;
import dk.followupforecast.text.Texts;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as the shell sees it: commands, exit codes, and no stack trace unless one is asked for. */
public final class ForecastProgram {

    private static final List<Command> COMMANDS = List.of(
            new RunCommand(),
            new CheckCommand(),
            new ExplainCommand(),
            new RulesCommand(),
            new CompareCommand(),
            new CalendarCommand(),
            new SynthesiseCommand(),
            new AttackCommand(),
            new CompletionCommand());

    private final Console console;
    private final List<Command> commands;
    private final Map<CommandSpec, Command> commandOf = new LinkedHashMap<>();

    ForecastProgram(Console console) {
        this(console, COMMANDS);
    }

    ForecastProgram(Console console, List<Command> commands) {
        this.console = console;
        this.commands = commands;
    }

    int execute(String... arguments) {
        CommandLine commandLine = new CommandLine(root(commandsFor(arguments)))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true));
        commandLine.setExecutionStrategy(new Execution(this::run));
        commandLine.setParameterExceptionHandler(new WrongUsage(this::tellWrongUsage));
        return commandLine.execute(arguments);
    }

    /** Only the command asked for, where it is named first: to describe all of them costs a start 20 ms. */
    private List<Command> commandsFor(String[] arguments) {
        for (Command command : commands) {
            if (arguments.length > 0 && command.name().equals(arguments[0])) {
                return command.knowsOthers() ? commands : List.of(command);
            }
        }
        return commands;
    }

    /** Not picocli's mixin of standard options: it reads annotations, which costs a start 30 ms. */
    private CommandSpec root(List<Command> asked) {
        CommandSpec root = CommandSpec.create().name("forecast");
        root.addOption(Options.help()).addOption(Options.version());
        root.versionProvider(new Version());
        root.usageMessage()
                .description("From extracts of children with cerebral palsy to forecasts of follow-ups and hours.")
                .footer("", "Help on a command: forecast <command> --help", "Start here: forecast run");
        for (Command command : asked) {
            CommandSpec spec = command.spec().addOption(Options.debug()).addOption(Options.help());
            commandOf.put(spec, command);
            root.addSubcommand(command.name(), spec);
        }
        return root;
    }

    private int run(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(console.err());
            return ExitCode.WRONG_USAGE;
        }
        ParseResult sub = parsed.subcommand();
        try {
            return commandOf.get(sub.commandSpec()).run(sub, console);
        } catch (ParameterException e) {
            throw e;
        } catch (RuntimeException | LinkageError | VirtualMachineError e) {
            return tell(e, sub);
        }
    }

    private int tell(Throwable e, ParseResult parsed) {
        Texts texts = CaseArguments.texts(parsed);
        OptionalInt known = tellKnown(e, parsed, texts);
        // Only the kind of any other fault, and where it was: its words might repeat what stood in the input.
        if (parsed.hasMatchedOption("--debug")) {
            Throwable shown = known.isPresent() ? e : WordlessFault.of(e);
            shown.printStackTrace(console.err());
        }
        if (known.isEmpty()) {
            console.err().println(texts.say("console.fault", e.getClass().getSimpleName()));
        }
        return known.orElse(ExitCode.FAULT);
    }

    /** Tells what has a sentence of its own. */
    private OptionalInt tellKnown(Throwable e, ParseResult parsed, Texts texts) {
        if (e instanceof CaseRefusedException refused) {
            console.print(refused.notices(), texts, console.err());
            console.err().println(texts.say(Refusal.key("run.refused", refused.notices())));
            return OptionalInt.of(ExitCode.INPUT_REFUSED);
        }
        if (e instanceof OutputException output) {
            console.err().println(texts.say(output.told()));
            return OptionalInt.of(ExitCode.OUTPUT_FAILED);
        }
        if (e instanceof GateRefusedException gate) {
            console.err().println(texts.say(gate.told()));
            gate.reasons().forEach(reason -> console.err().println("  " + texts.say(reason)));
            return OptionalInt.of(ExitCode.GATE_REFUSED);
        }
        if (e instanceof EngineLostException engine) {
            console.err().println(texts.say(engine.told()));
            return OptionalInt.of(ExitCode.FAULT);
        }
        if (e instanceof UsageException usage) {
            console.err().println(texts.say(usage.told()));
            tellHelp(parsed.commandSpec());
            return OptionalInt.of(ExitCode.WRONG_USAGE);
        }
        return OptionalInt.empty();
    }

    /** What is wrong, what may have been meant, and where help is. */
    private int tellWrongUsage(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        Optional<String> command = findUnknownCommand(e);
        if (command.isPresent()) {
            console.err().println(new UnknownCommand(command.get(), spec).text());
        } else {
            console.err().println(e.getMessage());
            findNearOption(e).ifPresent(near -> console.err().println("Did you mean: " + near + "?"));
        }
        tellHelp(spec);
        return ExitCode.WRONG_USAGE;
    }

    /** What stands in the place of a command and is none. */
    private static Optional<String> findUnknownCommand(ParameterException e) {
        boolean atTop = e.getCommandLine().getParent() == null;
        if (!atTop || !(e instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return Optional.empty();
        }
        return unmatched.getUnmatched().stream().findFirst();
    }

    private static Optional<String> findNearOption(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            String option = unmatched.getUnmatched().get(0).replaceFirst("=.*$", "");
            return NearestWord.find(
                    option, e.getCommandLine().getCommandSpec().optionsMap().keySet());
        }
        return Optional.empty();
    }

    private void tellHelp(CommandSpec spec) {
        console.err().println("Help: " + spec.qualifiedName() + " --help");
    }

    // Records rather than lambdas: a class-data archive keeps no lambda of an interface as old as picocli's.

    private record Execution(ToIntFunction<ParseResult> body) implements IExecutionStrategy {
        @Override
        public int execute(ParseResult parsed) {
            return body.applyAsInt(parsed);
        }
    }

    private record WrongUsage(ToIntFunction<ParameterException> body) implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] arguments) {
            return body.applyAsInt(e);
        }
    }

    private record Version() implements IVersionProvider {
        @Override
        public String[] getVersion() {
            BuildIdentity build = BuildIdentity.read();
            return new String[] {"followup-forecast " + build.version() + " (" + build.commit() + ")"};
        }
    }
}
