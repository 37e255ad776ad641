package dk.followupforecast.command;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.run.RegisterFormat;
import dk.followupforecast.run.SynthesisJob;
import dk.followupforecast.run.SynthesisRequest;
import dk.followupforecast.run.SynthesisResult;
import dk.followupforecast.synthesis.InventedRegister;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code forecast synthesise}: an invented register to try things on. */
final class SynthesiseCommand implements Command {

    private static final String CHILDREN = "--children";
    private static final String SEED = "--seed";
    private static final String OUTPUT = "--output";
    private static final String FORMAT = "--format";
    private static final String PARTS = "--parts";
    private static final String REGION = "--region";

    private static final String DEFAULT_REGION = "1083";

    @Override
    public String name() {
        return "synthesise";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .addOption(number(
                                CHILDREN,
                                "N",
                                InventedRegister.MOST_CHILDREN,
                                "how many children to invent, 1 to " + InventedRegister.MOST_CHILDREN)
                        .required(true)
                        .build())
                .addOption(Options.required(
                        SEED, "S", Long.class, "a whole number; the same number gives the same children"))
                .addOption(Options.required(
                        OUTPUT, "DIR", Path.class, "folder to write, which must be empty or not there yet"))
                .addOption(Options.format("form of the register's files"))
                .addOption(number(
                                PARTS,
                                "P",
                                SynthesisRequest.MOST_PARTS,
                                "files to divide the children among, written by all cores (default: 1)")
                        .defaultValue("1")
                        .build())
                .addOption(Options.option(
                        REGION,
                        "CODE|all",
                        String.class,
                        "where they live (default: " + DEFAULT_REGION
                                + ", Region Syddanmark, the only one whose hospitals are known)"))
                .addOption(Options.language());
        spec.usageMessage()
                .description("Invents a register of children who do not exist, to try things on.")
                .footer(
                        "",
                        "Examples:",
                        "  forecast synthesise --children 700 --seed 1 --output my-register",
                        "  forecast synthesise --children 5000000 --seed 1 --format parquet --output big");
        return spec;
    }

    private static OptionSpec.Builder number(String name, String label, long most, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Long.class)
                .converters(new Converter<>(text -> readNumber(text, most)))
                .description(description);
    }

    private static Long readNumber(String text, long most) {
        if (!text.matches("[1-9][0-9]{0,11}") || Long.parseLong(text) > most) {
            throw new TypeConversionException("'" + text + "' is not a whole number from 1 to " + most);
        }
        return Long.valueOf(text);
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Texts texts = CaseArguments.texts(parsed);
        Notices notices = new Notices();
        SynthesisResult result = SynthesisJob.run(request(parsed, console), ProjectHome.find(), notices);
        console.print(notices.listAll(), texts, console.err());
        Message files =
                Message.of(result.files() == 1 ? "synthesis.files.one" : "synthesis.files.many", result.files());
        Message children = Message.of(result.children() == 1 ? "children.one" : "children.many", result.children());
        console.out()
                .println(texts.say(
                        "synthesis.written",
                        children,
                        files,
                        result.bytes(),
                        result.output().toString()));
        console.out().println(texts.say("synthesis.nobody"));
        return ExitCode.DONE;
    }

    private static SynthesisRequest request(ParseResult parsed, Console console) {
        Optional<String> region = CaseArguments.option(parsed, REGION);
        return new SynthesisRequest(
                parsed.<Long>matchedOptionValue(CHILDREN, null),
                parsed.<Long>matchedOptionValue(SEED, null),
                region.orElse(DEFAULT_REGION),
                parsed.matchedOptionValue(FORMAT, RegisterFormat.CSV),
                parsed.matchedOptionValue(PARTS, 1L).intValue(),
                parsed.matchedOptionValue(OUTPUT, null),
                console.progress());
    }
}
