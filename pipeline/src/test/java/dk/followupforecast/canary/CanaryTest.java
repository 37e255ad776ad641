package dk.followupforecast.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
            + " hospital-unknown: not-recorded, duplicate-person: drop, two-municipalities: not-recorded}\n";

    @TempDir
    private Path folder;

    private final CanaryRegisters registers = new CanaryRegisters();

    @ParameterizedTest
    @ValueSource(strings = {"local", "spark"})
    void noValueOfARowComesOut(String engine) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path results = Files.createDirectories(folder.resolve("results"));
        List<String> commands = new ArrayList<>();
        Map<String, Map<String, byte[]>> cases = new TreeMap<>(registers.ofFiles());
        registers.ofFaults().forEach((fault, files) -> cases.put(fault.label(), files));
        for (var named : cases.entrySet()) {
            commands.addAll(commandsOf(named.getKey(), named.getValue(), engine, results));
        }
        List<String> said = run(commands, temporary);
        assertEquals(commands.size(), said.size());
        assertTrue(said.contains("exit 3 of check") && said.contains("exit 0 of run"), said::toString);
        assertTrue(said.contains("exit 0 of calendar") && said.contains("exit 0 of explain"), said::toString);
        assertTrue(
                said.stream().noneMatch(line -> line.startsWith("exit 1 ") || line.startsWith("exit 2 ")),
                said::toString);
        assertTrue(engine.equals("local") || Files.size(folder.resolve("err")) > 1_000_000, "the loggers must speak");
        Path input = folder.resolve("strict/ragged-row/r.csv");
        assertTrue(find(input, CanaryRegisters.VALUE.getBytes(StandardCharsets.UTF_8)) > 0, "who searches must find");
        assertNothing(CanaryRegisters.VALUE, List.of(folder.resolve("out"), folder.resolve("err"), temporary, results));
        assertNothing(
                CanaryRegisters.PERSON,
                List.of(folder.resolve("out"), folder.resolve("err"), temporary, results.resolve("run")));
    }

    private List<String> commandsOf(String name, Map<String, byte[]> files, String engine, Path results)
            throws IOException {
        Path strict = made("strict/" + name, files, "");
        Path lenient = made("lenient/" + name, files, LEAVE_OUT);
        List<String> commands = new ArrayList<>();
        String notices = results.resolve("run").resolve(name + "-notices.csv").toString();
        Files.createDirectories(results.resolve("run"));
        commands.add(command("check", strict, engine, "--debug", "--notices", notices));
        commands.add(
                command("run", lenient, engine, "--debug", "--formats", "csv", "--output", results + "/run/" + name));
        if (name.equals("hospital-unknown") || name.equals("two-municipalities") || name.equals("line-too-long")) {
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
                .toList();
    }

    private static void assertNothing(String canary, List<Path> places) throws IOException {
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    for (Charset charset :
                            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        assertTrue(find(file, canary.getBytes(charset)) < 0, () -> canary + " in " + file);
                    }
                    assertTrue(!file.toString().contains(canary), file::toString);
                }
            }
        }
    }

    /** @return where the bytes stand in a file; -1 where they do not */
    private static long find(Path file, byte[] bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] window = new byte[1 << 20];
            int kept = 0;
            long before = 0;
            for (int read = in.read(window, 0, window.length);
                    read >= 0;
                    read = in.read(window, kept, window.length - kept)) {
                int end = kept + read;
                for (int at = 0; at + bytes.length <= end; at++) {
                    if (Arrays.equals(window, at, at + bytes.length, bytes, 0, bytes.length)) {
                        return before + at;
                    }
                }
                kept = Math.min(bytes.length - 1, end);
                System.arraycopy(window, end - kept, window, 0, kept);
                before += end - kept;
            }
            return -1;
        }
    }
}
