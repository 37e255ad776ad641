package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input, options and version give the same bytes, wherever and whenever they are run. */
class SameBytesTest {

    @TempDir
    Path folder;

    @Test
    void aSecondRunInAnotherProcessLocaleAndTimeZoneGivesTheSameBytes() throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        assertEquals(
                0,
                ProgramRun.of("run", "input/syddanmark-2024", "--output", here.toString())
                        .exitCode());
        List<String> locale = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9");
        assertEquals(0, start(locale, Map.of("LC_ALL", "C"), "run", "input/syddanmark-2024", "--output", "" + there));
        SortedMap<String, String> first = SavedRun.hashes(here);
        assertTrue(first.size() > 10, first::toString);
        assertEquals(first, SavedRun.hashes(there));
    }

    @Test
    void aRunWithoutADateOfItsOwnBearsTheEpochOfTheEnvironment() throws Exception {
        Path extract = Files.writeString(folder.resolve("a.csv"), "kommune;III-V 2008\nVejle;2\n");
        Path output = folder.resolve("out");
        String[] arguments = {"run", extract.toString(), "--formats", "csv", "--output", output.toString()};
        assertEquals(0, start(List.of(), Map.of("SOURCE_DATE_EPOCH", "1714435200"), arguments));
        assertTrue(Files.readString(output.resolve("manifest.json")).contains("\"date\" : \"2024-04-30\""));
        assertEquals(2, start(List.of(), Map.of("SOURCE_DATE_EPOCH", "yesterday"), arguments));
        assertEquals(0, start(List.of(), Map.of(), arguments));
        assertTrue(Files.readString(output.resolve("manifest.json")).contains("\"date\" : \"\""));
    }

    private int start(List<String> options, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("SOURCE_DATE_EPOCH");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program must end");
        return process.exitValue();
    }
}
