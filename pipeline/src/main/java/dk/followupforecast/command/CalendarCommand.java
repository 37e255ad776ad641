package dk.followupforecast.command;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.CalendarJob;
import dk.followupforecast.run.CalendarRequest;
import dk.followupforecast.run.CalendarResult;
import dk.followupforecast.run.RegisterFormat;
import dk.followupforecast.text.TextGrid;
import dk.followupforecast.text.Texts;
import dk.followupforecast.vocabulary.View;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code forecast calendar}: who is due in a year. */
final class CalendarCommand implements Command {

    private static final String BY = "--by";

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addPositional(Options.casePath("1", "folder of a case with a register, or one register file"))
                .addOption(Options.year())
                .addOption(
                        Options.output("folder to write; replaced as a whole (default: output/<case>-calendar-<year>)"))
                .addOption(Options.rule())
                .addOption(by())
                .addOption(Options.format("form of the call list's files"))
                .addOption(Options.engine())
                .addOption(Options.master())
                .addOption(Options.language());
        spec.usageMessage()
                .description("Writes the call list of a year: which children of a register are due, by area.")
                .footer(
                        "",
                        "The files name children by their pseudonyms: keep them as you keep the register.",
                        "",
                        "Examples:",
                        "  forecast calendar input/sample-register --year 2026",
                        "  forecast calendar my-register.csv --year 2027 --by municipality --output to-call");
        return spec;
    }

    private static OptionSpec by() {
        return OptionSpec.builder(BY)
                .paramLabel("hospital|municipality")
                .type(View.class)
                .converters(new Converter<>(text -> Options.oneOf(View.class, text)))
                .completionCandidates(List.of("hospital", "municipality"))
                .description("whose list each file is (default: hospital, where the register has any)")
                .build();
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        ProjectHome home = ProjectHome.find();
        Texts texts = CaseArguments.texts(parsed);
        Notices notices = new Notices();
        CalendarRequest request = new CalendarRequest(
                CaseArguments.request(parsed, home, console),
                parsed.<Integer>matchedOptionValue("--year", null),
                CaseArguments.option(parsed, BY),
                parsed.matchedOptionValue("--format", RegisterFormat.CSV),
                CaseArguments.option(parsed, "--output"),
                texts.language());
        CalendarResult result = CalendarJob.run(request, home, notices);
        console.print(notices.listAll(), texts, console.err());
        describe(result, request.year(), texts, console);
        return ExitCode.DONE;
    }

    private static void describe(CalendarResult result, int year, Texts texts, Console console) {
        console.out()
                .println(texts.say(
                        "calendar.title",
                        Integer.toString(year),
                        result.rule().title().in(texts.language()),
                        result.rule().name()));
        TextGrid grid = new TextGrid(texts.say("view.capital." + result.view().label()), texts.say("calendar.due"));
        result.dueByArea().forEach((area, due) -> grid.add(area.name(), texts.number(Math.toIntExact(due))));
        if (result.withoutArea() > 0) {
            grid.add(texts.say("calendar.not-recorded"), texts.number(Math.toIntExact(result.withoutArea())));
        }
        grid.add(texts.say("calendar.total"), texts.number(Math.toIntExact(result.total())));
        grid.lines().forEach(console.out()::println);
        console.out().println(texts.say("run.written", result.output().toString()));
        console.out().println(texts.say("calendar.keep"));
    }
}
