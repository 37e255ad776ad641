package dk.followupforecast.command;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.cohort.Cohorts;
import dk.followupforecast.notice.CaseRefusedException;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CaseComputation;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.run.CasePlace;
import dk.followupforecast.run.WholeFile;
import dk.followupforecast.table.Tables;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import dk.followupforecast.text.YearSpans;
import dk.followupforecast.vocabulary.CohortCount;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code forecast check}: reads and validates, writes nothing but the notices. */
final class CheckCommand implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.casePath("1", "folder of the case, or one CSV extract"))
                .addOption(Options.option("--notices", "FILE", Path.class, "write all notices to a CSV file"))
                .addOption(Options.rule())
                .addOption(Options.engine())
                .addOption(Options.master())
                .addOption(Options.language());
        spec.usageMessage()
                .description("Reads and validates a case, and prints what there is to say about it.")
                .footer(
                        "",
                        "Examples:",
                        "  forecast check input/syddanmark-2024",
                        "  forecast check my-extract.csv --notices notices.csv --language en");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        ProjectHome home = ProjectHome.find();
        Texts texts = CaseArguments.texts(parsed);
        Optional<Path> file = CaseArguments.option(parsed, "--notices");
        file.ifPresent(new CasePlace(CaseArguments.casePath(parsed, home))::keepNoticesApart);
        Notices notices = new Notices();
        Optional<CaseFigures> figures = Optional.empty();
        try {
            figures = Optional.of(CaseComputation.compute(CaseArguments.request(parsed, home, console), home, notices));
        } catch (CaseRefusedException e) {
            // The notices are what check is for; they are printed below like those of a case without errors.
        }
        if (file.isPresent()
                && !write(
                        file.get(), Tables.notices(notices.listAll(), notices.listRejected(), texts), texts, console)) {
            return ExitCode.OUTPUT_FAILED;
        }
        console.print(notices.listAll(), texts, console.out());
        if (figures.isEmpty()) {
            console.out().println(texts.say(Refusal.key("check.refused", notices.listAll())));
            return ExitCode.INPUT_REFUSED;
        }
        describe(figures.get(), texts, console);
        return ExitCode.DONE;
    }

    private static boolean write(Path file, String text, Texts texts, Console console) {
        try {
            WholeFile.write(file, text);
            return true;
        } catch (IOException e) {
            console.err().println(texts.say("notices.cannot-write", file.toString()));
            return false;
        }
    }

    private static void describe(CaseFigures figures, Texts texts, Console console) {
        for (Cohorts cohorts : figures.cohorts()) {
            int children = cohorts.listCounts().stream()
                    .mapToInt(CohortCount::children)
                    .sum();
            long areas = cohorts.listCounts().stream()
                    .map(CohortCount::area)
                    .distinct()
                    .count();
            List<String> years = figures.forecasts()
                    .find(figures.rules().inEffect().name(), cohorts.view())
                    .map(forecast -> YearSpans.list(forecast.years()))
                    .filter(spans -> !spans.isEmpty())
                    .orElse(List.of("\u2013"));
            console.out()
                    .println(texts.say(
                            "check.view",
                            Message.of("view.capital." + cohorts.view().label()),
                            (int) areas,
                            children,
                            YearSpans.list(cohorts.birthYears()),
                            years));
        }
        console.out().println(texts.say("check.good"));
    }
}
