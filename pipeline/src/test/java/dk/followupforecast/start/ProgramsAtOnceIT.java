package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.fixture.SystemTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built program, started many times at once for one output. */
@EnabledOnOs(OS.LINUX)
class ProgramsAtOnceIT {

    private static final int STARTS = 20;

    @TempDir
    private Path scratch;

    /**
     * The one that works writes all its documents, several times as long as the others need to find it at work: they get as
     * much of the machine as it does.
     */
    @Test
    void ofTwentyStartedAtOnceOneWorksAndTheOthersSayThatItIsBusyBeforeItIsDone() throws Exception {
        SystemTool.find("setsid");
        Shell shell = new Shell(scratch).with("JAVA_HOME", Project.java().toString());
        assertEquals(0, shell.run(Project.quoted(Project.SCRIPT) + " --version").exit());
        Path output = Files.createDirectory(scratch.resolve("place")).resolve("out");
        Path extract = Files.writeString(scratch.resolve("sag.csv"), "kommune;III-V 2008\nVejle;2\nVarde;3\n");
        List<ForecastProcess> processes = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            processes.add(ForecastProcess.start(
                    scratch.resolve("said" + start),
                    "run",
                    extract.toString(),
                    "--language",
                    "en",
                    "--output",
                    output.toString()));
        }
        List<ForecastProcess> worked = new ArrayList<>();
        List<ForecastProcess> busy = new ArrayList<>();
        for (ForecastProcess process : processes) {
            (process.end() == 0 ? worked : busy).add(process);
        }
        assertEquals(1, worked.size());
        for (ForecastProcess process : busy) {
            assertEquals(5, process.end(), process.said());
            assertTrue(process.said().contains("Another run is writing to " + output), process.said());
            assertTrue(process.endedAt() < worked.get(0).endedAt(), "nobody may have waited for it");
        }
        assertTrue(Files.exists(output.resolve("manifest.json")));
        assertEquals(List.of("out"), listNames(output.getParent()));
    }

    private static List<String> listNames(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
