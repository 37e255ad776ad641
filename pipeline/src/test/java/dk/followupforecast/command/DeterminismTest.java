package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One SHA-256 of a whole output folder, whatever the locale, the time zone, the number of threads, and the order of rows and files. */
class DeterminismTest {

    private static final List<String> LOCALES = List.of("da-DK", "en-US", "tr-TR");
    private static final List<String> ZONES = List.of("UTC", "Europe/Copenhagen", "Pacific/Kiritimati");

    @TempDir
    private Path folder;

    private int started = 0;

    @Test
    void allFilesOfARunAreTheSameInEveryLocaleAndZoneWithOneAndWithEightThreads() throws Exception {
        List<String> eight = new ArrayList<>();
        List<String> one = new ArrayList<>();
        for (int at = 0; at < LOCALES.size() * ZONES.size(); at++) {
            String locale = LOCALES.get(at % 3);
            String zone = ZONES.get(at / 3);
            eight.add(line(locale, zone, "run", "input/syddanmark-2024", "--output", folder + "/eight-" + at));
            if (at % 4 == 0) {
                one.add(line(locale, zone, "run", "input/syddanmark-2024", "--output", folder + "/one-" + at));
            }
        }
        run(8, eight);
        run(1, one);
        SortedMap<String, String> first = SavedRun.hashes(folder.resolve("eight-0"));
        assertTrue(first.size() > 60, first::toString);
        for (int at = 0; at < 9; at++) {
            assertEquals(
                    first, SavedRun.hashes(folder.resolve("eight-" + at)), LOCALES.get(at % 3) + ZONES.get(at / 3));
        }
        for (int at : new int[] {0, 4, 8}) {
            assertEquals(first, SavedRun.hashes(folder.resolve("one-" + at)), "one thread, " + at);
        }
    }

    /** What names an input by its SHA-256 is left out: the manifest, and the mark of the run that documents bear. */
    @Test
    void tablesAndChartsDoNotHangOnTheOrderOfRowsOrFiles() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("input/sample-register/register.csv"));
        List<String> counts = countsOf(rows.subList(1, rows.size()));
        Random random = new Random(11);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            writeParts(folder.resolve("register-" + at + "/sag"), rows, 1 + 2 * at, random);
            writeParts(folder.resolve("counts-" + at + "/sag"), counts, 1 + at, random);
            for (String kind : List.of("register", "counts")) {
                String name = kind + "-" + at;
                lines.add(line(
                        "da-DK",
                        "UTC",
                        "run",
                        folder.resolve(name + "/sag").toString(),
                        "--engine",
                        "local",
                        "--formats",
                        "csv,png,svg",
                        "--output",
                        folder + "/out-" + name));
            }
        }
        run(8, lines);
        for (String kind : List.of("register", "counts")) {
            Map<String, String> first = figures(folder.resolve("out-" + kind + "-0"));
            assertTrue(first.size() >= 8, first::toString);
            for (int at = 1; at < 4; at++) {
                assertEquals(first, figures(folder.resolve("out-" + kind + "-" + at)), kind + " " + at);
            }
        }
    }

    private static Map<String, String> figures(Path output) throws IOException {
        SortedMap<String, String> hashes = SavedRun.hashes(output);
        hashes.keySet().removeIf(file -> file.equals("manifest.json") || file.equals("tables/notices.csv"));
        return hashes;
    }

    /** The children of a register as a long table of counts. */
    private static List<String> countsOf(List<String> children) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String child : children) {
            String[] values = child.split(",");
            counts.merge(values[3] + ";" + values[1].substring(0, 4) + ";" + values[2], 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>(List.of("kommune;fødselsår;gmfcs;antal"));
        counts.forEach((key, children2) -> lines.add(key + ";" + children2));
        return lines;
    }

    private static void writeParts(Path made, List<String> rows, int parts, Random random) throws IOException {
        Files.createDirectories(made);
        Files.writeString(made.resolve("case.yaml"), "title: {da: T, en: T}\nrows-left-out: zero\n");
        List<String> body = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(body, random);
        for (int part = 0; part < parts; part++) {
            List<String> lines = new ArrayList<>(List.of(rows.get(0)));
            lines.addAll(body.subList(body.size() * part / parts, body.size() * (part + 1) / parts));
            Files.write(made.resolve("part-" + random.nextInt(1_000_000) + ".csv"), lines, StandardCharsets.UTF_8);
        }
    }

    private static String line(String locale, String zone, String... arguments) {
        return locale + "\t" + zone + "\t" + String.join("\t", arguments);
    }

    private void run(int threads, List<String> lines) throws IOException, InterruptedException {
        Path list = Files.write(folder.resolve("commands-" + ++started), lines);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=" + threads,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyRuns.class.getName(),
                        list.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(240, TimeUnit.SECONDS), "the program must end");
        assertEquals(0, process.exitValue(), () -> {
            try {
                return Files.readString(folder.resolve("log"));
            } catch (IOException e) {
                return e.toString();
            }
        });
    }
}
