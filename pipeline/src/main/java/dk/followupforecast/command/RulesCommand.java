package dk.followupforecast.command;

import dk.followupforecast.casefile.CaseFolder;
import dk.followupforecast.casefile.CaseSettings;
import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.RuleLibrary;
import dk.followupforecast.casefile.RuleReference;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.rule.FollowUpRule;
import dk.followupforecast.run.CaseComputation;
import dk.followupforecast.run.CaseFigures;
import dk.followupforecast.run.CaseRequest;
import dk.followupforecast.run.ForecastJob;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.table.RuleComparison;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code forecast rules}: lists the rules, or holds two of them against each other. */
final class RulesCommand implements Command {

    private static final String COMPARE = "--compare";

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.casePath("0..1", "case whose rules are marked, or whose figures are compared"))
                .addOption(Options.option(
                        COMPARE, "A,B", String.class, "print year by year what rule B gives more or less than A"))
                .addOption(Options.hours())
                .addOption(Options.language());
        spec.usageMessage()
                .description("Lists the follow-up rules; with --compare, holds two of them against each other.")
                .footer(
                        "",
                        "Examples:",
                        "  forecast rules",
                        "  forecast rules --compare cpop-15-18-annex-2024,cpop-15-17-national input/syddanmark-2024");
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Optional<String> compared = CaseArguments.option(parsed, COMPARE);
        return compared.isPresent() ? compare(compared.get(), parsed, console) : list(parsed, console);
    }

    private static int list(ParseResult parsed, Console console) {
        ProjectHome home = ProjectHome.find();
        Texts texts = CaseArguments.texts(parsed);
        Notices notices = new Notices();
        RuleLibrary library = new RuleLibrary(home, new SourceFiles(notices), notices);
        Optional<CaseFolder> ofCase = Optional.empty();
        if (parsed.hasMatchedPositional(0)) {
            CaseRequest request = CaseRequest.of(CaseArguments.casePath(parsed, home));
            ofCase = Optional.of(CaseComputation.compute(request, home, notices).caseFolder());
        }
        SourcePosition asked = SourcePosition.ofFile("input/reference/rules");
        for (String name : library.listNames()) {
            Optional<FollowUpRule> rule = library.find(new RuleReference(name, asked), home.rules());
            String mark = ofCase.map(found -> mark(found, name)).orElse("");
            rule.ifPresent(found -> console.out().println(RuleText.describe(found, mark, texts)));
        }
        notices.refuseOnErrors();
        return ExitCode.DONE;
    }

    /** Key of what a case does with a rule. */
    private static String mark(CaseFolder caseFolder, String rule) {
        CaseSettings settings = caseFolder.settings();
        if (settings.rule().filter(asked -> asked.nameOrFile().equals(rule)).isPresent()) {
            return "rules.in-effect";
        }
        boolean compared = settings.compareWith().stream()
                .anyMatch(asked -> asked.nameOrFile().equals(rule));
        return compared ? "rules.compared" : "";
    }

    private static int compare(String names, ParseResult parsed, Console console) {
        String[] both = names.split(",", -1);
        if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
            throw notTwoRules(names, parsed);
        }
        ProjectHome home = ProjectHome.find();
        Texts texts = CaseArguments.texts(parsed);
        Path casePath = CaseArguments.casePath(parsed, home);
        Notices notices = new Notices();
        CaseRequest request = new CaseRequest(
                casePath,
                Optional.of(RuleReference.ofOption(COMPARE, both[0].strip())),
                Optional.of(List.of(RuleReference.ofOption(COMPARE, both[1].strip()))),
                CaseArguments.option(parsed, "--hours"));
        CaseFigures figures = CaseComputation.compute(request, home, notices);
        if (figures.rules().compared().isEmpty()) {
            throw notTwoRules(names, parsed);
        }
        Publication publication = ForecastJob.publish(figures, notices);
        console.print(notices.listAll(), texts, console.err());
        FollowUpRule second = figures.rules().compared().get(0);
        if (figures.forecasts().all().stream()
                .noneMatch(forecast -> forecast.rule().equals(second))) {
            console.err().println(texts.say("compare.refused"));
            return ExitCode.INPUT_REFUSED;
        }
        console.out().print(new RuleComparison(publication, second, texts).text());
        return ExitCode.DONE;
    }

    private static ParameterException notTwoRules(String names, ParseResult parsed) {
        return new ParameterException(
                parsed.commandSpec().commandLine(), "--compare takes two different rules: A,B; was " + names);
    }
}
