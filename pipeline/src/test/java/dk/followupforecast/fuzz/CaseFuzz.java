package dk.followupforecast.fuzz;

import dk.followupforecast.command.ProgramRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of a case, the whole road: from bytes to notices, or to tables. */
final class CaseFuzz {

    private static final Path PLACE = Trials.folder("case");
    private static final Path CASE = PLACE.resolve("sag");
    private static final Path OUTPUT = PLACE.resolve("out");

    private static final String GOOD = "kommune;III-V 2008;III-V 2009;III-V 2010\nVejle;2;3;4\nVarde;1;0;7\n";

    /** An extract so plain that whoever adds its numbers up has understood it. */
    private static final Pattern PLAIN =
            Pattern.compile("kommune;birth_year;gmfcs;children\n(?:\\p{L}+;[0-9]{4};(?:I-II|III-V);[0-9]{1,9}\n)+");

    private static final Pattern LAST_NUMBER = Pattern.compile(";([0-9]+)\n");

    private static final Pattern CELL =
            Pattern.compile("(?m)^municipality,municipality,.*,(?:I-II|III-V),([0-9]+),shown\r?$");

    private CaseFuzz() {}

    static void counts(byte[] input) throws IOException {
        trial("a.csv", input, List.of());
        String text = new String(input, StandardCharsets.UTF_8);
        if (PLAIN.matcher(text).matches() && Files.exists(OUTPUT)) {
            long expected = sum(LAST_NUMBER, text);
            long found = sum(CELL, Files.readString(OUTPUT.resolve("tables/cohorts.csv")));
            Trials.must(expected == found, expected + " children became " + found);
        }
    }

    private static long sum(Pattern number, String text) {
        Matcher matcher = number.matcher(text);
        long sum = 0;
        while (matcher.find()) {
            sum += Long.parseLong(matcher.group(1));
        }
        return sum;
    }

    static void settings(byte[] input) throws IOException {
        // What lies elsewhere is not looked for.
        if (!new String(input, StandardCharsets.ISO_8859_1).contains("://")) {
            trial("case.yaml", input, List.of());
        }
    }

    static void rule(byte[] input) throws IOException {
        trial("r.yaml", input, List.of("--rule", "r.yaml"));
    }

    /** Leaves an accepted case's output, until the next trial. */
    private static void trial(String file, byte[] input, List<String> more) throws IOException {
        for (Path old : List.of(CASE, OUTPUT, PLACE.resolve("out.previous"))) {
            if (Files.exists(old)) {
                Trials.delete(old);
            }
        }
        Files.createDirectories(CASE);
        Files.writeString(CASE.resolve("a.csv"), GOOD);
        Files.write(CASE.resolve(file), input);
        List<String> arguments = new ArrayList<>(List.of("run", CASE.toString(), "--formats", "csv"));
        arguments.addAll(List.of("--engine", "local", "--output", OUTPUT.toString()));
        arguments.addAll(more);
        ProgramRun run = ProgramRun.of(arguments.toArray(String[]::new));
        Trials.isAnswer(run);
        Trials.isWhole(run, PLACE, CASE, OUTPUT);
    }
}
