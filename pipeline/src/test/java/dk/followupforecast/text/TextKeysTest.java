package dk.followupforecast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.casefile.ProjectHome;
import dk.followupforecast.compare.Cause;
import dk.followupforecast.disclosure.FactKind;
import dk.followupforecast.disclosure.FactKind.Learnt;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Severity;
import dk.followupforecast.policy.Measure;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.register.RowChoice;
import dk.followupforecast.rule.AgeConvention;
import dk.followupforecast.source.FileKind;
import dk.followupforecast.table.PublicTableKind;
import dk.followupforecast.table.TableKind;
import dk.followupforecast.vocabulary.AreaLevel;
import dk.followupforecast.vocabulary.ReconciledKind;
import dk.followupforecast.vocabulary.View;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two languages say the same things, and the program says nothing that they lack. */
class TextKeysTest {

    private static final Path MAIN = ProjectHome.find().folder().resolve("pipeline/src/main");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private static final Pattern KEY = Pattern.compile("[a-z]+(?:[.][a-z0-9_-]+)+");

    private static final Pattern FILE = Pattern.compile(".*[.](docx|pdf|html|css|js|xml)");

    private static final Pattern PLACEHOLDER = Pattern.compile("[{]([0-9]+)[}]");

    /** Kinds of slips, which the code appends to {@code explain.} and {@code explain.one-term-}. */
    private static final List<String> SLIPS = List.of(
            "left-out", "twice", "instead", "extra", "extra-row", "digits-swapped", "two-left-out", "two-twice");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(read(Language.DA).stringPropertyNames()), keys());
        assertEquals(keys(), new TreeSet<>(Texts.in(Language.EN).keys()));
    }

    @Test
    void noKeyIsWrittenTwiceInALanguage() throws IOException {
        for (Language language : Language.values()) {
            List<String> written = new ArrayList<>();
            for (Path file : files(language)) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .forEach(written::add);
            }
            assertEquals(new TreeSet<>(written).size(), written.size(), language + ": " + written);
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        for (String key : keys()) {
            assertEquals(placeholders(Language.DA, key), placeholders(Language.EN, key), key);
        }
    }

    @Test
    void placeholdersAreTheOnlyBraces() {
        for (Language language : Language.values()) {
            for (String key : keys()) {
                String rest =
                        PLACEHOLDER.matcher(read(language).getProperty(key)).replaceAll("");
                assertFalse(rest.contains("{") || rest.contains("}"), language + " " + key + ": " + rest);
            }
        }
    }

    @Test
    void columnsOfTheScreenAreAsManyInBothLanguages() {
        for (String key : keys()) {
            assertEquals(
                    read(Language.DA)
                            .getProperty(key)
                            .chars()
                            .filter(sign -> sign == '|')
                            .count(),
                    read(Language.EN)
                            .getProperty(key)
                            .chars()
                            .filter(sign -> sign == '|')
                            .count(),
                    key);
        }
    }

    @Test
    void everyKeyNamedInTheProgramHasATextAndEveryTextIsUsed() throws IOException {
        Set<String> literals = literals();
        Set<String> named = literals.stream().filter(TextKeysTest::looksLikeKey).collect(Collectors.toSet());
        named.removeIf(literal -> literal.endsWith(".") || literal.endsWith("-"));
        Set<String> composed = composed(literals);
        Set<String> used = new TreeSet<>(named);
        used.addAll(composed);
        Set<String> missing = new TreeSet<>(used);
        missing.removeAll(keys());
        assertTrue(missing.isEmpty(), "no text for " + missing);
        Set<String> unused = new TreeSet<>(keys());
        unused.removeAll(used);
        assertTrue(unused.isEmpty(), "nobody says " + unused);
    }

    /** A literal in the form of a key whose first word begins a key of the texts; file names are none. */
    private static boolean looksLikeKey(String literal) {
        return KEY.matcher(literal).matches()
                && !FILE.matcher(literal).matches()
                && keys().stream().anyMatch(key -> key.startsWith(literal.substring(0, literal.indexOf('.') + 1)));
    }

    /** A child's group is asked of reporting areas alone. */
    private static Stream<FactKind> factKinds() {
        Set<AreaLevel> sums = EnumSet.of(AreaLevel.GROUP, AreaLevel.REGION);
        return Stream.of(Learnt.values())
                .flatMap(learnt -> Stream.of(AreaLevel.values()).map(level -> new FactKind(learnt, level)))
                .filter(kind -> kind.learnt() != Learnt.GMFCS_GROUP || !sums.contains(kind.level()));
    }

    /** Keys whose end the program appends; each beginning must still stand in the code. */
    private static Set<String> composed(Set<String> literals) {
        Set<String> composed = new TreeSet<>();
        add(composed, literals, "notice.", Stream.of(NoticeCode.values()).map(NoticeCode::label));
        add(composed, literals, "severity.", Stream.of(Severity.values()).map(Severity::label));
        add(composed, literals, "file-kind.", Stream.of(FileKind.values()).map(FileKind::label));
        add(composed, literals, "progress.", Stream.of(Stage.values()).map(Stage::label));
        add(composed, literals, "rules.ages.", Stream.of(AgeConvention.values()).map(AgeConvention::label));
        add(composed, literals, "explain.", SLIPS.stream());
        add(composed, literals, "gate.kind.", factKinds().map(FactKind::label));
        add(
                composed,
                literals,
                "summary.kind.",
                Stream.of(ReconciledKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)));
        // Nobody is told of what nobody looked for; what is not recorded is told by what it is.
        Stream<RowChoice> choices = Stream.of(RowChoice.REFUSE, RowChoice.DROP);
        add(composed, literals, "register.", choices.map(RowChoice::label));
        for (String start : List.of("annex.rule.age.", "annex.rule.ages.")) {
            add(composed, literals, start, Stream.of(AgeConvention.values()).map(AgeConvention::label));
        }
        Stream<TableKind.Column> columns = Stream.concat(
                Stream.of(TableKind.values()).flatMap(kind -> kind.schema().stream()),
                Stream.of(PublicTableKind.values()).flatMap(kind -> kind.schema().stream()));
        add(composed, literals, "annex.tidy.", Stream.of("cohorts", "forecast", "public", "public-areas"));
        add(composed, literals, "column.", columns.map(TableKind.Column::word));
        Stream<String> views = Stream.of(View.values()).map(view -> "follow-ups-" + view.label());
        add(composed, literals, "annex.caption.", views);
        add(composed, literals, "annex.sheet.", Stream.of("follow-ups-hospital", "follow-ups-municipality"));
        add(composed, literals, "annex.figure.", Stream.of("follow-ups-by-hospital", "follow-ups-by-municipality"));
        add(composed, literals, "explain.one-term-", Stream.of("left-out", "twice", "extra", "extra-row"));
        addRuns(composed, literals);
        addPublic(composed, literals);
        add(composed, literals, "attack.level.", Stream.of(AreaLevel.values()).map(AreaLevel::label));
        add(composed, literals, "attack.sort.", Stream.of("cell", "children", "follow-ups"));
        for (String start : List.of(
                "view.",
                "view.capital.",
                "view.label.",
                "area.",
                "area.no-candidates.",
                "expected.code.",
                "chart.rules.subtitle.",
                "chart.cohorts.subtitle.",
                "annex.view.",
                "annex.follow-ups.heading.",
                "annex.column.area.",
                "annex.caption.children-",
                "annex.sheet.children-",
                "annex.caption.rules-",
                "annex.sheet.rules-")) {
            add(composed, literals, start, Stream.of(View.values()).map(View::label));
        }
        return composed;
    }

    /** What the public edition composes of measures, views and areas. */
    private static void addPublic(Set<String> composed, Set<String> literals) {
        for (String start : List.of(
                "public.caption.all.",
                "public.caption.by.",
                "public.chart.",
                "public.chart.subtitle.",
                "public.heading.",
                "public.intro.",
                "public.sheet.")) {
            add(composed, literals, start, Stream.of(Measure.values()).map(Measure::label));
        }
        add(composed, literals, "public.area.", Stream.of("region", "hospital", "municipality"));
        add(composed, literals, "public.view.", Stream.of(View.values()).map(View::label));
    }

    /** What the comparison of runs composes of causes, measures and states. */
    private static void addRuns(Set<String> composed, Set<String> literals) {
        add(composed, literals, "runs.cause.", Stream.of(Cause.values()).map(Cause::label));
        // What an edition does not show is in no sum.
        for (String start : List.of("runs.part.", "runs.column.")) {
            add(
                    composed,
                    literals,
                    start,
                    Stream.of(Cause.values())
                            .filter(cause -> cause != Cause.EDITION)
                            .map(Cause::label));
        }
        for (String start : List.of("runs.measure.", "runs.measure.small.")) {
            add(composed, literals, start, Stream.of("follow_ups", "hours"));
        }
        add(composed, literals, "runs.state.", Stream.of("shown", "not_reported", "suppressed", "absent"));
        add(composed, literals, "runs.edition.", Stream.of("internal", "public"));
        add(composed, literals, "runs.head.", Stream.of("case", "date", "rule", "hours", "program", "edition"));
    }

    private static void add(Set<String> composed, Set<String> literals, String start, Stream<String> ends) {
        assertTrue(literals.contains(start), "the code no longer composes keys of " + start);
        ends.forEach(end -> composed.add(start + end));
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(MAIN.resolve("java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(source));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }

    private static Set<String> keys() {
        return new TreeSet<>(Texts.in(Language.DA).keys());
    }

    private static Set<Integer> placeholders(Language language, String key) {
        Set<Integer> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(read(language).getProperty(key));
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found;
    }

    private static List<Path> files(Language language) {
        Path folder = MAIN.resolve("resources/dk/followupforecast/text");
        return Stream.of("texts_", "documents_")
                .map(start -> folder.resolve(start + language.tag() + ".properties"))
                .toList();
    }

    private static Properties read(Language language) {
        Properties texts = new Properties();
        try {
            for (Path file : files(language)) {
                texts.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
