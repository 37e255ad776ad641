package dk.followupforecast.command;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.cohort.AreaScope;
import dk.followupforecast.followup.FollowUpForecast;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CaseComputation;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code forecast explain}: the sum behind one figure, down to file and line. */
final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.casePath("1", "folder of the case, or one CSV extract"))
                .addOption(Options.required(
                        "--area", "NAME", String.class, "hospital, municipality, group or region: name, alias or code"))
                .addOption(Options.year())
                .addOption(OptionSpec.builder("--view")
                        .paramLabel("hospital|municipality")
                        .type(View.class)
                        .converters(new Converter<>(text -> Options.oneOf(View.class, text)))
                        .completionCandidates(List.of("hospital", "municipality"))
                        .description("one view only (default: every view that has the area)")
                        .build())
                .addOption(Options.rule())
                .addOption(Options.hours())
                .addOption(Options.engine())
                .addOption(Options.master())
                .addOption(Options.language());
        spec.usageMessage()
                .description("Prints the sum behind one figure: every term, with the file and line it came from.")
                .footer(
                        "",
                        "Examples:",
                        "  forecast explain input/syddanmark-2024 --area Kolding --year 2029 --view hospital",
                        "  forecast explain input/syddanmark-2024 --area Vejle --year 2027 --language en");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        ProjectHome home = ProjectHome.find();
        Texts texts = CaseArguments.texts(parsed);
        Notices notices = new Notices();
        CaseFigures figures = CaseComputation.compute(CaseArguments.request(parsed, home, console), home, notices);
        console.print(notices.listAll(), texts, console.err());
        String name = parsed.matchedOptionValue("--area", "");
        int year = parsed.matchedOptionValue("--year", 0);
        Optional<View> view = CaseArguments.option(parsed, "--view");
        List<FigureExplanation> explanations = new ArrayList<>();
        for (FollowUpForecast forecast : figures.forecasts().all()) {
            boolean asked =
                    forecast.rule().name().equals(figures.rules().inEffect().name())
                            && (view.isEmpty() || view.get() == forecast.view());
            if (asked) {
                Optional<AreaScope> scope = AreaSearch.find(figures, forecast, name);
                scope.ifPresent(found -> explanations.add(new FigureExplanation(figures, forecast, found, year)));
            }
        }
        if (explanations.isEmpty()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    texts.say("explain.no-area", name, AreaSearch.listNames(figures, view)));
        }
        explanations.forEach(explanation -> console.out().println(explanation.text(texts)));
        return ExitCode.DONE;
    }
}
