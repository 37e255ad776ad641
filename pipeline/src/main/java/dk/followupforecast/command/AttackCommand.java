package dk.followupforecast.command;

import dk.followupforecast.attack.AttackResult;
import dk.followupforecast.attack.AttackTable;
import dk.followupforecast.attack.AttackText;
import dk.followupforecast.attack.PublicAttack;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.UsageException;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.twin.Solver;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code forecast attack}: what an outsider can infer from a public edition. */
final class AttackCommand implements Command {

    private static final String BESIDE = "--beside";

    @Override
    public String name() {
        return "attack";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.path("0", "PUBLIC_RUN", "output folder of forecast run --edition public"))
                .addOption(beside())
                .addOption(ResultForm.option("the interval of every number"))
                .addOption(Options.language());
        spec.usageMessage()
                .description(
                        "Tells what an outsider can infer from a public edition, within which bounds.",
                        "Goes by the files of the edition and by nothing else.")
                .footer(
                        "",
                        "Exit code 0 where every interval is as wide as the policy asks; 4 where one is",
                        "narrower, or was not settled; 3 where the folder holds no public edition as it",
                        "was written.",
                        "",
                        "Examples:",
                        "  forecast attack output/syddanmark-2024-public",
                        "  forecast attack output/syddanmark-2024-public --language en",
                        "  forecast attack output/2025-public --beside output/2024-public",
                        "  forecast attack output/syddanmark-2024-public --format csv > intervals.csv");
        return spec;
    }

    private static OptionSpec beside() {
        return OptionSpec.builder(BESIDE)
                .paramLabel("EARLIER_RUN")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .description(
                        "another public edition of the same children that the outsider has, too; as often as wanted")
                .build();
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        if (!Solver.isThere()) {
            throw new UsageException(Message.of("attack.no-solver"));
        }
        Texts texts = CaseArguments.texts(parsed);
        Notices notices = new Notices();
        try {
            Path folder = parsed.matchedPositionalValue(0, null);
            List<Path> beside = parsed.matchedOptionValue(BESIDE, List.of());
            AttackResult result = PublicAttack.run(folder, beside, notices);
            console.out().print(text(result, ResultForm.of(parsed), texts));
            return result.passes() ? ExitCode.DONE : ExitCode.GATE_REFUSED;
        } catch (CaseRefusedException e) {
            console.print(e.notices(), texts, console.err());
            console.err().println(texts.say("attack.refused"));
            return ExitCode.INPUT_REFUSED;
        }
    }

    private static String text(AttackResult result, ResultForm form, Texts texts) {
        return switch (form) {
            case TEXT -> AttackText.of(result, texts);
            case CSV -> AttackTable.of(result);
        };
    }
}
