package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar by itself, without the start script. */
@DisabledOnOs(OS.WINDOWS)
class JarIT {

    private static final String JAR = Project.quoted(Project.java().resolve("bin/java"))
            + " -Djava.io.tmpdir=$PWD/temporary -jar " + Project.quoted(Project.JAR) + " ";

    @TempDir
    private Path scratch;

    private Shell shell;

    @BeforeEach
    void makeTemporaryFolder() throws IOException {
        Files.createDirectory(scratch.resolve("temporary"));
        shell = new Shell(scratch);
    }

    @Test
    void runsFromAnyFolderWithoutFlagsAndLeavesNothingInTheTemporaryFolder() throws IOException {
        Outcome run = shell.run(JAR + "run --output out");
        assertEquals(0, run.exit(), run.err());
        try (Stream<Path> charts = Files.list(scratch.resolve("out/charts"))) {
            assertTrue(charts.anyMatch(chart -> chart.toString().endsWith(".png")));
        }
        assertNothingLeft();
    }

    @Test
    void leavesNothingInTheTemporaryFolderWhenItEndsWhilePaintingIsBeingPrepared() throws IOException {
        assertEquals(3, shell.run(JAR + "run no-such-case").exit());
        assertEquals(2, shell.run(JAR + "run --no-such-option").exit());
        assertNothingLeft();
    }

    @Test
    void needsNoScreenAndNoLocale() {
        shell.with("DISPLAY", "nowhere:7").with("LC_ALL", "C").with("LANG", null);
        Outcome bare = shell.run(JAR + Project.CHECK);
        shell.with("DISPLAY", null).with("LC_ALL", "C.UTF-8");
        assertEquals(shell.run(JAR + Project.CHECK), bare);
        assertEquals(0, bare.exit(), bare.err());
    }

    @Test
    void namesItsLibrariesByPlaceBesideItAndBearsNoTimeOfTheBuild() throws IOException {
        try (JarFile jar = new JarFile(Project.JAR.toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
            for (String library : classPath.split(" ")) {
                assertTrue(Files.isRegularFile(Project.JAR.resolveSibling(library)), library);
            }
            long times =
                    jar.stream().map(entry -> entry.getTimeLocal()).distinct().count();
            assertEquals(1, times, "times in the jar");
        }
    }

    @Test
    void saysWhatItTakesToWriteParquetWithoutItsLibraries() {
        Outcome run = shell.run(JAR + "synthesise --children 5 --seed 1 --format parquet --output out");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("Parquet kan ikke skrives i denne opstart: bibliotekerne i"), run.err());
        assertFalse(Files.exists(scratch.resolve("out")));
        assertEquals(
                0,
                shell.run(JAR + "synthesise --children 5 --seed 1 --output out").exit());
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> left = Files.list(scratch.resolve("temporary"))) {
            assertEquals(0, left.filter(file -> !file.endsWith("hsperfdata")).count());
        }
    }
}
