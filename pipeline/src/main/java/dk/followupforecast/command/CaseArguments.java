package dk.followupforecast.command;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.casefile.RuleReference;
import dk.followupforecast.run.CaseRequest;
import dk.followupforecast.run.EngineChoice;
import dk.followupforecast.run.UsageException;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Message;
import dk.followupforecast.text.Texts;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What several commands read from their arguments in the same way. */
final class CaseArguments {

    private static final String DEFAULT_CASE = "input/syddanmark-2024";

    private CaseArguments() {}

    /** The case as named; without a name the project's own, wherever the program is started from. */
    static Path casePath(ParseResult parsed, ProjectHome home) {
        Path named = parsed.matchedPositionalValue(0, null);
        if (named != null) {
            return named;
        }
        Path here = Path.of(DEFAULT_CASE);
        return Files.exists(here) ? here : home.folder().resolve(DEFAULT_CASE);
    }

    static CaseRequest request(ParseResult parsed, ProjectHome home, Console console) {
        Optional<BigDecimal> hours =
                parsed.commandSpec().findOption("--hours") == null ? Optional.empty() : option(parsed, "--hours");
        Optional<RuleReference> rule =
                CaseArguments.<String>option(parsed, "--rule").map(named -> RuleReference.ofOption("--rule", named));
        return new CaseRequest(
                casePath(parsed, home), rule, Optional.empty(), hours, engine(parsed), console.progress(), false);
    }

    /** A cluster is Spark's, so whoever names one has chosen. */
    private static EngineChoice engine(ParseResult parsed) {
        Optional<String> master = option(parsed, "--master");
        EngineChoice.Kind kind = parsed.matchedOptionValue("--engine", EngineChoice.Kind.AUTO);
        if (master.isPresent() && kind == EngineChoice.Kind.LOCAL) {
            throw new UsageException(Message.of("engine.local-on-cluster"));
        }
        return new EngineChoice(master.isPresent() ? EngineChoice.Kind.SPARK : kind, master);
    }

    /** The value given for an option; empty where none was given. */
    static <T> Optional<T> option(ParseResult parsed, String name) {
        return Optional.ofNullable(parsed.matchedOptionValue(name, (T) null));
    }

    /** Before anybody has made the arguments out: a guess that the options then bear out or refuse. */
    static Language languageOf(List<String> arguments) {
        int option = arguments.indexOf("--language");
        boolean english = arguments.contains("--language=en")
                || option >= 0
                        && option + 1 < arguments.size()
                        && arguments.get(option + 1).equals("en");
        return english ? Language.EN : Language.DA;
    }

    static Texts texts(ParseResult parsed) {
        return Texts.in(parsed.matchedOptionValue("--language", Language.DA));
    }
}
