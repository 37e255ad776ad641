package dk.followupforecast.start;

import static dk.followupforecast.start.Project.CHECK;
import static dk.followupforecast.start.Project.SCRIPT;
import static dk.followupforecast.start.Project.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script of this checkout, as it stands after a build. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    @TempDir
    private Path scratch;

    private Shell shell;

    @BeforeEach
    void makeArchive() {
        shell = new Shell(scratch).with("JAVA_HOME", Project.java().toString());
        assertEquals(0, shell.run(quoted(SCRIPT) + " --version").exit());
    }

    @Test
    void givesWhatTheJarGives() {
        Outcome jar = shell.run("java -jar " + quoted(Project.JAR) + " " + CHECK);
        assertEquals(jar, shell.run(quoted(SCRIPT) + " " + CHECK));
        assertTrue(jar.out().contains("Syddanmark"), jar.out());
    }

    @Test
    void writesWhatTheJarWrites() {
        Outcome jar = shell.run("java -jar " + quoted(Project.JAR) + " run --output jar");
        Outcome script = shell.run(quoted(SCRIPT) + " run --output script");
        assertEquals(jar.out().replace("jar", "script"), script.out());
        assertEquals(new Outcome(0, "", ""), shell.run("diff -r jar script"));
    }

    @Test
    void startsThroughLinksAndFromThePath() {
        Outcome direct = shell.run(quoted(SCRIPT) + " " + CHECK);
        String links = "trap \"rm -r $PWD/a $PWD/b\" EXIT; mkdir -p a b && ln -sf " + quoted(SCRIPT)
                + " a/one && ln -sf ../a/one b/two && ";
        assertEquals(direct, shell.run(links + "b/two " + CHECK));
        assertEquals(direct, shell.run(links + "cd b && PATH=$PWD:$PATH && two " + CHECK));
        assertEquals(direct, shell.run("cd " + quoted(SCRIPT.getParent()) + " && bash forecast " + CHECK));
    }

    @Test
    void passesExitCodesAndArgumentsOn() {
        assertEquals(2, shell.run(quoted(SCRIPT) + " check --no-such-option").exit());
        assertEquals(3, shell.run(quoted(SCRIPT) + " check 'no such * case'").exit());
        Outcome refused = shell.run(quoted(SCRIPT) + " check 'no such * case'");
        assertTrue(refused.out().contains("no such * case"), refused.out());
        assertEquals(
                5,
                shell.run("echo > file; " + quoted(SCRIPT) + " run --output file/in")
                        .exit());
    }

    /** Compiling nothing makes a run long enough to be shown. */
    @Test
    void showsHowFarARunIsOnATerminalOnly() {
        assumeTrue(shell.run("script --version").exit() == 0, "no program 'script' to make a terminal with");
        shell.with("FORECAST_JAVA_OPTS", "-Xint").with("TERM", "xterm");
        String run = quoted(SCRIPT) + " run --output out --formats csv,png 2>shown";
        assertEquals(
                0,
                shell.run("script -qec \"stty cols 60; " + run.replace("2>shown", "") + "\" shown")
                        .exit());
        Outcome terminal = shell.run("tr '\\r' '\\n' <shown");
        assertTrue(terminal.out().contains("Skriver filer  ["), terminal.out());
        assertTrue(terminal.out().lines().anyMatch(line -> line.startsWith("  Opf")), terminal.out());
        Outcome elsewhere = shell.run("script -qec \"" + run + "\" out.txt; cat shown");
        assertEquals(0, elsewhere.exit());
        assertFalse(elsewhere.out().contains("Skriver filer  ["), elsewhere.out());
    }

    /** Java 17 keeps no class of a path with a space or an accent in its archive: there only the JDK's own start faster. */
    @Test
    void usesTheArchiveThatWasMade() {
        assumeTrue(Project.HOME.toString().matches("[A-Za-z0-9./_-]+"), "the checkout's name keeps classes out");
        shell.with("FORECAST_JAVA_OPTS", "-Xlog:class+load:file=loaded");
        assertEquals(0, shell.run(quoted(SCRIPT) + " " + CHECK).exit());
        Outcome others = shell.run("grep followupforecast loaded | grep -vc 'shared objects file'");
        assertEquals("0", others.out().strip(), "classes of ours from elsewhere");
    }

    @Test
    void handsFurtherOptionsToTheJvm() {
        shell.with("FORECAST_JAVA_OPTS", "-Xmx300m -XX:+PrintFlagsFinal");
        String said = shell.run(quoted(SCRIPT) + " --version").out();
        assertTrue(said.matches("(?s).*MaxHeapSize += 314572800 .*"), said);
    }

    @Test
    void runsOnTheJavaOfThePathWithoutJavaHome() {
        shell.with("JAVA_HOME", null).with("PATH", Project.java().resolve("bin") + ":" + System.getenv("PATH"));
        assertEquals(0, shell.run(quoted(SCRIPT) + " --version").exit());
    }

    @Test
    void saysInOneLineThatJavaIsMissingOrTooOld() throws IOException {
        Files.createDirectories(scratch.resolve("old/bin"));
        Files.writeString(scratch.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
        shell.with("JAVA_HOME", scratch.resolve("old").toString());
        assertTold("there is no Java in JAVA_HOME", shell.run(quoted(SCRIPT)));
        shell.run("printf '#!/bin/sh\\n' >old/bin/java; chmod +x old/bin/java");
        assertTold("is Java 11.0.2: Java 17 or later is needed", shell.run(quoted(SCRIPT)));
        shell.run("mkdir tools; for t in bash env readlink find; do ln -s \"$(command -v $t)\" tools/; done");
        shell.with("JAVA_HOME", null);
        String path =
                "before=$PATH; PATH=$PWD/tools; " + quoted(SCRIPT) + "; exit=$?; PATH=$before; rm -r tools; exit $exit";
        assertTold("Java is missing", shell.run(path));
    }

    private static void assertTold(String words, Outcome outcome) {
        assertEquals(1, outcome.exit());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().contains(words), outcome.err());
    }
}
