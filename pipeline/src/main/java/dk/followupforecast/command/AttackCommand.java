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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code forecast attack}: what an outsider can infer from a public edition. */
final class AttackCommand implements Command {

    @Override
    public String name() {
        return "attack";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.path("0", "PUBLIC_RUN", "output folder of forecast run --edition public"))
                .addOption(ResultForm.option("the interval of every number"))
                .addOption(Options.language());
        spec.usageMessage()
                .description(
                        "Tells what an outsider can infer from a public edition: between which bounds every number lies",
                        "that one might want to learn, going by the files of the edition and by nothing else.")
                .footer(
                        "",
                        "Exit code 0 where every interval is as wide as the policy asks; 4 where one is narrower;",
                        "3 where the folder holds no public edition as it was written.",
                        "",
                        "Examples:",
                        "  forecast attack output/syddanmark-2024-public",
                        "  forecast attack output/syddanmark-2024-public --language en",
                        "  forecast attack output/syddanmark-2024-public --format csv > intervals.csv");
        return spec;
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
            AttackResult result = PublicAttack.run(folder, notices);
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
