package dk.followupforecast.command;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.command.Options.EditionAsked;
import dk.followupforecast.command.Options.FormatList;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.policy.DisclosurePolicy;
import dk.followupforecast.policy.Rung;
import dk.followupforecast.run.DisclosureJob;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.run.Format;
import dk.followupforecast.run.PublicResult;
import dk.followupforecast.run.RunRequest;
import dk.followupforecast.run.RunResult;
import dk.followupforecast.table.RunSummary;
import dk.followupforecast.text.Texts;
import java.util.EnumSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code forecast run}: the main job. */
final class RunCommand implements Command {

    @Override
    public String name() {
        return "run";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.casePath(
                        "0..1", "folder of the case, or one CSV extract (default: input/syddanmark-2024)"))
                .addOption(Options.output())
                .addOption(Options.rule())
                .addOption(Options.hours())
                .addOption(Options.edition())
                .addOption(Options.language())
                .addOption(Options.formats())
                .addOption(Options.engine())
                .addOption(Options.master());
        spec.usageMessage()
                .description("The main job: reads a case and writes every table, chart and document.")
                .footer(
                        "",
                        "Examples:",
                        "  forecast run",
                        "  forecast run my-extract.csv --output my-forecast --language en",
                        "  forecast run input/syddanmark-2024 --rule cpop-15-17-national --hours 3",
                        "  forecast run --formats csv",
                        "  forecast run --edition public");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        ProjectHome home = ProjectHome.find();
        Texts texts = CaseArguments.texts(parsed);
        FormatList formats = parsed.matchedOptionValue("--formats", new FormatList(EnumSet.allOf(Format.class)));
        RunRequest request = new RunRequest(
                CaseArguments.request(parsed, home, console),
                CaseArguments.option(parsed, "--output"),
                texts.language(),
                formats.formats());
        Notices notices = new Notices();
        if (parsed.matchedOptionValue("--edition", EditionAsked.INTERNAL) == EditionAsked.PUBLIC) {
            return runPublic(request, home, notices, texts, console);
        }
        RunResult result = ForecastJob.run(request, home, notices);
        console.print(notices.listAll(), texts, console.err());
        console.out().print(RunSummary.of(result.publication(), texts));
        console.out().println(texts.say("run.written", result.output().toString()));
        return ExitCode.DONE;
    }

    private static int runPublic(RunRequest request, ProjectHome home, Notices notices, Texts texts, Console console) {
        PublicResult result = DisclosureJob.run(request, home, notices);
        console.print(notices.listAll(), texts, console.err());
        Rung rung = result.publication().rung();
        DisclosurePolicy policy = result.publication().policy();
        console.out()
                .println(texts.say(
                        "gate.passed",
                        rung.title().in(texts.language()),
                        policy.ladder().indexOf(rung) + 1,
                        policy.ladder().size(),
                        policy.name(),
                        result.publication().numbers().size()));
        console.out().println(texts.say("gate.proof", result.goals(), result.twins()));
        console.out().println(texts.say("run.written", result.output().toString()));
        return ExitCode.DONE;
    }
}
