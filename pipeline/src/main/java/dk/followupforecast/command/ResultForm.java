package dk.followupforecast.command;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** For whom a result is written. */
enum ResultForm {
    TEXT,
    CSV;

    private static final String NAME = "--format";

    /** @param whole what the table for programs holds */
    static OptionSpec option(String whole) {
        return OptionSpec.builder(NAME)
                .paramLabel("text|csv")
                .type(ResultForm.class)
                .converters(new Converter<>(text -> Options.oneOf(ResultForm.class, text)))
                .defaultValue("text")
                .completionCandidates(List.of("text", "csv"))
                .description("for people, or " + whole + " as a table for programs (default: text)")
                .build();
    }

    static ResultForm of(ParseResult parsed) {
        return parsed.matchedOptionValue(NAME, TEXT);
    }
}
