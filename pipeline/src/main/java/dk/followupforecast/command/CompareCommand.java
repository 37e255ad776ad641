package dk.followupforecast.command;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.compare.CompareJob;
import dk.followupforecast.compare.CompareRequest;
import dk.followupforecast.compare.ComparisonTable;
import dk.followupforecast.compare.ComparisonText;
import dk.followupforecast.compare.RunComparison;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code forecast compare}: what changed from one finished run to another, and why. */
final class CompareCommand implements Command {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.path("0", "RUN_A", "output folder of a run"))
                .addPositional(Options.path("1", "RUN_B", "output folder of the run to hold against it"))
                .addOption(ResultForm.option("every figure that differs"))
                .addOption(Options.option("--case-a", "CASE", Path.class, caseHelp("A")))
                .addOption(Options.option("--case-b", "CASE", Path.class, caseHelp("B")))
                .addOption(Options.language());
        spec.usageMessage()
                .description("Tells which figures differ between two finished runs, and why: B less A.")
                .footer(
                        "",
                        "Exit code 0 whether or not figures differ; 3 where a folder holds no run as it was written.",
                        "",
                        "Examples:",
                        "  forecast compare output/syddanmark-2024.previous output/syddanmark-2024",
                        "  forecast compare output/spring output/autumn --language en",
                        "  forecast compare output/spring output/autumn --format csv > changes.csv");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Texts texts = CaseArguments.texts(parsed);
        Notices notices = new Notices();
        try {
            RunComparison comparison = CompareJob.run(request(parsed), ProjectHome.find(), notices);
            console.print(notices.listAll(), texts, console.err());
            console.out().print(text(comparison, ResultForm.of(parsed), texts));
            return ExitCode.DONE;
        } catch (CaseRefusedException e) {
            console.print(e.notices(), texts, console.err());
            console.err().println(texts.say("runs.refused"));
            return ExitCode.INPUT_REFUSED;
        }
    }

    private static String caseHelp(String run) {
        return "case that run " + run + " read, to name the lines of changed counts (default: input/<case name>)";
    }

    private static CompareRequest request(ParseResult parsed) {
        return new CompareRequest(
                parsed.matchedPositionalValue(0, null),
                parsed.matchedPositionalValue(1, null),
                CaseArguments.option(parsed, "--case-a"),
                CaseArguments.option(parsed, "--case-b"));
    }

    private static String text(RunComparison comparison, ResultForm form, Texts texts) {
        return switch (form) {
            case TEXT -> ComparisonText.of(comparison, texts);
            case CSV -> ComparisonTable.of(comparison);
        };
    }
}
