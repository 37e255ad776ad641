package dk.followupforecast.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.notice.NoticeCode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No value of a row of a register comes out anywhere: not on the screen, with {@code --debug} neither, in no log of any library
 * at any level, no temporary file and no output. Every fault of a row and of a file is gone through, by every command, on either
 * engine, in a process of its own; then all that it left and said is searched.
 */
class CanaryTest {

    /** What every fault that a case may decide about is left out with. */
    private static final String LEAVE_OUT = "register: {ragged-row: drop, person-id-missing: drop, birth-missing: drop,"
            + " birth-unreadable: drop, birth-out-of-range: not-recorded, gmfcs-missing: not-recorded, gmfcs-unknown: drop,"
            + " municipality-missing: not-recorded, municipality-unknown: drop, hospital-missing: not-recorded,"
            + " hospital-unknown: not-recorded, duplicate-person: PERSONS, two-municipalities: not-recorded}\n";

    /** Cases that a call list is asked of too. */
    private static final Set<String> WITH_LISTS =
            Set.of("hospital-unknown", "two-municipalities", "line-too-long", "parquet", "formula");

    /** What is told of other things than a register, or needs another register than fits here. */
    private static final Set<NoticeCode> NOT_OF_ROWS = EnumSet.of(
            // Of folders and links.
            NoticeCode.MISSING_FILE,
            NoticeCode.LINK_NOT_FOLLOWED,
            NoticeCode.FILE_NOT_READ,
            NoticeCode.NO_EXTRACT,
            NoticeCode.PERSON_NUMBER_IN_NAME,
            // Of count extracts.
            NoticeCode.UNKNOWN_HEADER,
            NoticeCode.UNKNOWN_COLUMN,
            NoticeCode.UNNAMED_COLUMN,
            NoticeCode.MISSING_COLUMN,
            NoticeCode.TWO_AREA_COLUMNS,
            NoticeCode.NO_PERSON_COLUMN,
            NoticeCode.RAGGED_ROW,
            NoticeCode.TWO_LINE_HEADER,
            NoticeCode.HEADER_AGAIN,
            NoticeCode.SUM_ROW,
            NoticeCode.NOTE_ROW,
            NoticeCode.UNKNOWN_AREA,
            NoticeCode.AMBIGUOUS_AREA,
            NoticeCode.GROUP_AS_AREA,
            NoticeCode.EMPTY_VALUE,
            NoticeCode.NEGATIVE_COUNT,
            NoticeCode.FRACTIONAL_COUNT,
            NoticeCode.BAD_COUNT,
            NoticeCode.BAD_BIRTH_YEAR,
            NoticeCode.BAD_GMFCS,
            NoticeCode.DUPLICATE_KEY,
            NoticeCode.OVERLAPPING_BANDS,
            NoticeCode.FILE_TOO_LARGE,
            NoticeCode.TOO_MANY_ROWS,
            NoticeCode.LINE_TOO_LONG,
            NoticeCode.NOT_DELIMITED_TEXT,
            NoticeCode.BAD_CHARACTER,
            NoticeCode.AREA_NOT_REPORTED,
            NoticeCode.VIEW_WITHOUT_YEAR,
            NoticeCode.ROWS_LEFT_OUT,
            // Of settings, rules, policies and templates.
            NoticeCode.BAD_YAML,
            NoticeCode.UNKNOWN_KEY,
            NoticeCode.MISSING_KEY,
            NoticeCode.BAD_VALUE,
            NoticeCode.UNKNOWN_RULE,
            NoticeCode.UNKNOWN_POLICY,
            NoticeCode.RULE_LEVELS_APART,
            NoticeCode.RULE_LEVELS_OVERLAP,
            NoticeCode.RULE_LEVELS_GAP,
            NoticeCode.RULE_PARTS_BAND,
            NoticeCode.RULE_NOT_COMPARED,
            NoticeCode.TABLE_NOT_RECONCILED,
            NoticeCode.NOT_A_WORD_FILE,
            NoticeCode.REGISTER_ADDRESS_WITH_SECRET,
            NoticeCode.REGISTER_IN_TWO_PLACES,
            NoticeCode.REGISTER_OUT_OF_REACH,
            NoticeCode.NO_COMPLETE_YEAR,
            // Of a call list, which is made here too, but whose notices go to the screen only.
            NoticeCode.CALENDAR_HAS_COUNTS,
            NoticeCode.CALENDAR_YEAR_NOT_WHOLE,
            NoticeCode.CALENDAR_FORMULA,
            NoticeCode.CALENDAR_NOT_DECIDABLE,
            // Of a million rows, of a program without Parquet, of a file that somebody changes meanwhile.
            NoticeCode.MANY_REPEATED,
            NoticeCode.REJECTED_CUT,
            NoticeCode.NO_PARQUET,
            NoticeCode.PARQUET_PACKING,
            NoticeCode.FILE_CHANGED);

    @TempDir
    private Path folder;

    private final CanaryRegisters registers = new CanaryRegisters();

    @ParameterizedTest
    @ValueSource(strings = {"local", "spark"})
    void noValueOfARowComesOut(String engine) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path results = Files.createDirectories(folder.resolve("results"));
        List<String> commands = new ArrayList<>();
        for (var named : casesFor(engine).entrySet()) {
            commands.addAll(commandsOf(named.getKey(), named.getValue(), engine, results));
        }
        commands.add(CanaryProcess.FAULT + "\t" + engine);
        List<String> said = run(commands, temporary);
        assertEquals(commands.size(), said.size());
        assertTrue(said.contains("exit 3 of check") && said.contains("exit 0 of run"), said::toString);
        assertTrue(said.contains("exit 0 of calendar") && said.contains("exit 0 of explain"), said::toString);
        assertEquals("exit 1 of " + CanaryProcess.FAULT, said.remove(said.size() - 1));
        assertTrue(
                said.stream().noneMatch(line -> line.startsWith("exit 1 ") || line.startsWith("exit 2 ")),
                said::toString);
        assertTrue(engine.equals("local") || Files.size(folder.resolve("err")) > 1_000_000, "the loggers must speak");
        assertEquals(Set.of(), untold(engine, results.resolve("run")), "notices must be told here, or say why not");
        String rows = text(folder.resolve("strict/ragged-row/r.csv"));
        assertTrue(inEveryForm(CanaryRegisters.VALUE).anyMatch(rows::contains), "who searches must find");
        List<Path> everywhere = List.of(folder.resolve("out"), folder.resolve("err"), temporary, results);
        assertNothing(
                List.of(
                        CanaryRegisters.VALUE,
                        CanaryRegisters.BIRTH,
                        CanaryRegisters.PERSON_NUMBER,
                        CanaryRegisters.PERSON_NUMBER.replace("-", "")),
                everywhere);
        // A call list says whom to call.
        assertNothing(
                List.of(CanaryRegisters.PERSON),
                List.of(folder.resolve("out"), folder.resolve("err"), temporary, results.resolve("run")));
    }

    /** As libraries print bytes: {@code 4B 61 6E}. */
    private static String hexadecimal(String text) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each fault by itself. On Spark, which starts anew for each command, those that leave a file readable are in one. */
    private Map<String, Map<String, byte[]>> casesFor(String engine) throws IOException {
        boolean spark = engine.equals("spark");
        Map<String, Map<String, byte[]>> cases = new TreeMap<>(spark ? Map.of() : registers.ofFiles());
        registers.ofFaults().forEach((fault, files) -> {
            if (!spark || fault.choices().size() == 1 || WITH_LISTS.contains(fault.label())) {
                cases.put(fault.label(), files);
            }
        });
        cases.put("ragged-row", registers.ofRows());
        cases.put("parquet-of-flags", Map.of("r.parquet", registers.ofFlagsInParquet(folder.resolve("made.parquet"))));
        Files.delete(folder.resolve("made.parquet"));
        cases.put("parquet", Map.of("r.parquet", registers.ofRowsInParquet(folder.resolve("made.parquet"))));
        return cases;
    }

    /** What a register can bring about and no case here told. */
    private static Set<NoticeCode> untold(String engine, Path results) throws IOException {
        if (engine.equals("spark")) {
            return Set.of();
        }
        Set<String> told = new TreeSet<>();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(file -> file.toString().endsWith("notices.csv"))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    told.addAll(List.of(line.split(",")));
                }
            }
        }
        Set<NoticeCode> untold = EnumSet.allOf(NoticeCode.class);
        // Those of finished runs are of no register.
        untold.removeIf(code -> code.name().startsWith("RUN"));
        untold.removeAll(NOT_OF_ROWS);
        untold.removeIf(code -> told.contains(code.label()));
        return untold;
    }

    private List<String> commandsOf(String name, Map<String, byte[]> files, String engine, Path results)
            throws IOException {
        Path strict = made("strict/" + name, files, "");
        Path lenient = made(
                "lenient/" + name,
                files,
                LEAVE_OUT.replace("PERSONS", name.equals("nobody-placed") ? "not-checked" : "drop"));
        List<String> commands = new ArrayList<>();
        String notices = results.resolve("run").resolve(name + "-notices.csv").toString();
        Files.createDirectories(results.resolve("run"));
        commands.add(command("check", strict, engine, "--debug", "--notices", notices));
        if (engine.equals("local")) {
            commands.add(command("check", lenient, engine, "--notices", notices.replace(name, "left-out-" + name)));
        }
        commands.add(
                command("run", lenient, engine, "--debug", "--formats", "csv", "--output", results + "/run/" + name));
        if (WITH_LISTS.contains(name)) {
            commands.add(command(
                    "calendar", lenient, engine, "--debug", "--year", "2024", "--output", results + "/list/" + name));
            commands.add(command("explain", lenient, engine, "--debug", "--area", "Vejle", "--year", "2024"));
        }
        return commands;
    }

    private static String command(String name, Path caseFolder, String engine, String... more) {
        List<String> words = new ArrayList<>(List.of(name, caseFolder.toString(), "--engine", engine));
        words.addAll(List.of(more));
        return String.join("\t", words);
    }

    private Path made(String name, Map<String, byte[]> files, String settings) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        for (var file : files.entrySet()) {
            Files.write(made.resolve(file.getKey()), file.getValue());
        }
        if (!settings.isEmpty()) {
            Files.writeString(made.resolve("case.yaml"), settings);
        }
        return made;
    }

    /** @return how the commands ended, a line each */
    private List<String> run(List<String> commands, Path temporary) throws IOException, InterruptedException {
        Path list = Files.write(folder.resolve("commands"), commands);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dspark.local.dir=" + temporary,
                        "-Dslf4j.provider=" + LoudProvider.class.getName(),
                        "-cp",
                        System.getProperty("java.class.path").replace(File.pathSeparator + File.pathSeparator, ":"),
                        CanaryProcess.class.getName(),
                        list.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertTrue(process.waitFor(240, TimeUnit.SECONDS), "the program must end");
        assertEquals(0, process.exitValue());
        return Files.readAllLines(folder.resolve("out")).stream()
                .filter(line -> line.startsWith("exit "))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void assertNothing(List<String> canaries, List<Path> places) throws IOException {
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = text(file) + file;
                    for (String canary : canaries) {
                        assertTrue(inEveryForm(canary).noneMatch(text::contains), () -> canary + " in " + file);
                    }
                }
            }
        }
    }

    /** A file's bytes, a character each. */
    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** What a text is in a file, however it is written there. */
    private static Stream<String> inEveryForm(String text) {
        Stream<String> encoded = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
        return Stream.concat(encoded, Stream.of(hexadecimal(text)));
    }
}
