package dk.followupforecast.command;

import dk.followupforecast.run.EngineChoice;
import dk.followupforecast.run.Format;
import dk.followupforecast.run.RegisterFormat;
import dk.followupforecast.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** Every option and parameter once: its name, what it takes, its help and its default. */
final class Options {

    /** Hours; more than this is a slip of the pen. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1000);

    private Options() {}

    static PositionalParamSpec casePath(String arity, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity(arity)
                .required(arity.equals("1"))
                .paramLabel("CASE")
                .type(Path.class)
                .description(description)
                .build();
    }

    static PositionalParamSpec path(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(Path.class)
                .description(description)
                .build();
    }

    static OptionSpec output() {
        return output(
                "folder to write; replaced as a whole (default: output/<case name>, -public behind it for that edition)");
    }

    static OptionSpec output(String description) {
        return option("--output", "DIR", Path.class, description);
    }

    static OptionSpec format(String description) {
        return OptionSpec.builder("--format")
                .paramLabel("csv|parquet")
                .type(RegisterFormat.class)
                .converters(new Converter<>(text -> oneOf(RegisterFormat.class, text)))
                .defaultValue("csv")
                .completionCandidates(List.of("csv", "parquet"))
                .description(description + " (default: csv)")
                .build();
    }

    static OptionSpec rule() {
        return option("--rule", "NAME|FILE", String.class, "follow-up rule in place of the case's");
    }

    static OptionSpec hours() {
        return OptionSpec.builder("--hours")
                .paramLabel("H")
                .type(BigDecimal.class)
                .converters(new Converter<>(Options::readHours))
                .description("municipal hours for one follow-up, in place of the rule's")
                .build();
    }

    static OptionSpec language() {
        return OptionSpec.builder("--language")
                .paramLabel("da|en")
                .type(Language.class)
                .converters(new Converter<>(text -> oneOf(Language.class, text)))
                .defaultValue("da")
                .completionCandidates(List.of("da", "en"))
                .description("language of everything that is read by people (default: da)")
                .build();
    }

    static OptionSpec formats() {
        String known = labels();
        return OptionSpec.builder("--formats")
                .paramLabel("LIST")
                .type(FormatList.class)
                .converters(new Converter<>(Options::readFormats))
                .defaultValue("all")
                .completionCandidates(List.of("all", "csv", "png", "svg"))
                .description("kinds of files, with commas between: " + known + " (default: all)")
                .build();
    }

    static OptionSpec edition() {
        return OptionSpec.builder("--edition")
                .paramLabel("internal|public")
                .type(EditionAsked.class)
                .converters(new Converter<>(text -> oneOf(EditionAsked.class, text)))
                .defaultValue("internal")
                .completionCandidates(List.of("internal", "public"))
                .description("who the figures are for; public shows what gives nobody away (default: internal)")
                .build();
    }

    /** What {@code --edition} takes. */
    enum EditionAsked {
        INTERNAL,
        PUBLIC
    }

    static OptionSpec engine() {
        return OptionSpec.builder("--engine")
                .paramLabel("auto|local|spark")
                .type(EngineChoice.Kind.class)
                .converters(new Converter<>(text -> oneOf(EngineChoice.Kind.class, text)))
                .defaultValue("auto")
                .completionCandidates(List.of("auto", "local", "spark"))
                .description("what reads the extracts (default: auto; that is Spark for registers only)")
                .build();
    }

    static OptionSpec master() {
        return option("--master", "URL", String.class, "the Spark cluster to work on, such as spark://host:7077");
    }

    static OptionSpec debug() {
        return OptionSpec.builder("--debug")
                .type(boolean.class)
                .arity("0")
                .description("show where in the program a fault arose")
                .build();
    }

    static OptionSpec year() {
        return OptionSpec.builder("--year")
                .paramLabel("Y")
                .required(true)
                .type(int.class)
                .converters(new Converter<>(Options::readYear))
                .description("calendar year of the follow-ups, four digits")
                .build();
    }

    private static Integer readYear(String text) {
        if (!text.matches("(19|20|21)[0-9]{2}")) {
            throw new TypeConversionException("'" + text + "' is not a year of four digits such as 2029");
        }
        return Integer.valueOf(text);
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description("show this help")
                .build();
    }

    static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .arity("0")
                .versionHelp(true)
                .description("show the version and the commit it was built from")
                .build();
    }

    static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build();
    }

    static OptionSpec required(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .required(true)
                .description(description)
                .build();
    }

    /** What {@code --formats} takes. */
    record FormatList(Set<Format> formats) {
        /** Written out, since picocli has it written at every start. */
        @Override
        public String toString() {
            return formats.toString();
        }
    }

    private static String labels() {
        return Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(","));
    }

    private static FormatList readFormats(String text) {
        if (text.equals("all")) {
            return new FormatList(EnumSet.allOf(Format.class));
        }
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String label : text.split(",", -1)) {
            formats.add(Arrays.stream(Format.values())
                    .filter(format -> format.label().equals(label.strip()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + label + "' is not a format of this version; known are all," + labels())));
        }
        return new FormatList(formats);
    }

    /** A decimal comma is as good as a point: Danes write 1,5. More decimals would let 1.000 pass for one hour. */
    private static BigDecimal readHours(String text) {
        if (!text.matches("[0-9]{1,4}([.,][0-9]{1,2})?")) {
            throw new TypeConversionException(
                    "'" + text + "' is not a number of hours such as 2 or 1.5, with at most two decimals");
        }
        BigDecimal hours = new BigDecimal(text.replace(',', '.'));
        if (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0) {
            throw new TypeConversionException("hours must be above 0 and at most " + MOST_HOURS + ", was " + text);
        }
        return hours;
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
