package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script in a checkout with an awkward name, whose build and archive are missing, old or broken. */
@DisabledOnOs(OS.WINDOWS)
class CopiedCheckoutIT {

    private static final String NAME = "Børn på 15 år & \u00e6ldre";
    private static final String START =
            "\"" + NAME + "/pipeline/bin/forecast\" check \"" + NAME + "/input/syddanmark-2024\"";
    private static final String TARGET = "target=\"" + NAME + "/pipeline/target\"\n";
    private static final String ARCHIVE = TARGET + "archive=$(ls \"$target\"/start/*.jsa)\n";
    private static final String PREPARING = "forecast: Preparing fast starts ...\n";
    private static final String BUILDING = "Building the program";

    /** In place of Maven: says that it was called, takes its time, and puts the jar there. */
    private static final String MAVEN = """
            mkdir -p maven
            cat >maven/mvn <<'END'
            #!/bin/sh
            echo called >>"$CALLS"
            sleep 1
            [ -f "$SPARE" ] || { echo "[ERROR] no such luck"; exit 1; }
            cp "$SPARE" pipeline/target/followup-forecast.jar
            END
            chmod +x maven/mvn
            export PATH=$PWD/maven:$PATH CALLS=$PWD/calls SPARE=$PWD/spare.jar
            rm -f calls
            """;

    @TempDir
    private static Path scratch;

    private static Outcome expected;
    private static int folders = 0;

    private Shell shell;

    @BeforeAll
    static void copyTheCheckout() throws IOException {
        Shell first = shellWithJava(scratch);
        assertEquals(new Outcome(0, "", ""), first.run(Project.copyTo(NAME)));
        Outcome start = first.run(START);
        assertEquals(0, start.exit(), start.err());
        assertEquals(PREPARING, start.err());
        expected = new Outcome(0, start.out(), "");
    }

    private static Shell shellWithJava(Path folder) {
        return new Shell(folder).with("JAVA_HOME", Project.java().toString());
    }

    /** Scripts of their own for each test; all start in the folder of the checkout. */
    @BeforeEach
    void goThere() throws IOException {
        Path own = Files.createDirectory(scratch.resolve("test-" + ++folders));
        shell = shellWithJava(own);
    }

    private Outcome run(String script) {
        return shell.run("cd ..\n" + script);
    }

    @Test
    void startsFromAFolderWithSpacesAndDanishLettersWhateverTheLocale() {
        assertEquals(expected, run(START));
        shell.with("LC_ALL", "C").with("LANG", null);
        assertEquals(expected, run(START));
    }

    /** Half an archive is made anew, for it brings a JVM down; one with a wrong head the JVM leaves aside. */
    @Test
    void isNotHurtByABrokenArchive() {
        String prepare = ARCHIVE + "cp \"$archive\" whole; chmod u+w \"$archive\"; size=$(wc -c <whole)\n";
        Outcome renewed = new Outcome(0, expected.out(), PREPARING);
        assertEquals(renewed, run(prepare + "head -c $((size / 2)) whole >\"$archive\"\n" + START));
        assertEquals(expected, run(START));
        String head = "{ head -c 4096 /dev/zero; tail -c +4097 whole; } >\"$archive\"\n";
        assertEquals(expected, run(prepare + head + START));
    }

    @Test
    void startsWithoutAnArchiveWhereNoneCanBeMade() {
        String blocked = TARGET + "mv \"$target/start\" aside && : >\"$target/start\"\n";
        String restored = "\nexit=$?; rm \"$target/start\" && mv aside \"$target/start\"; exit $exit";
        assertEquals(expected, run(blocked + START + restored));
    }

    @Test
    void buildsWhatIsNotBuiltAndOnceWhereTwoStartAtOnce() {
        String missing = TARGET + "mv \"$target/followup-forecast.jar\" spare.jar\n";
        String both = "{ " + START + " >out1 2>err1; } & { " + START + " >out2 2>err2; } & wait\n";
        Outcome built = run(MAVEN + missing + both + "cat out1 out2; cat calls err1 err2 >&2");
        assertEquals(expected.out() + expected.out(), built.out());
        assertEquals(1, built.err().lines().filter("called"::equals).count(), built.err());
        assertEquals(
                1, built.err().lines().filter(line -> line.contains(BUILDING)).count(), built.err());
    }

    @Test
    void buildsAnewAndMakesTheArchiveAnewAfterAChangeOfTheSource() {
        String changed = TARGET + "cp \"$target/followup-forecast.jar\" spare.jar; sleep 0.02\n" + "touch \"" + NAME
                + "/pipeline/src/main/Changed.java\"\n";
        Outcome built = run(MAVEN + changed + START);
        assertEquals(expected.out(), built.out());
        assertTrue(built.err().contains(BUILDING), built.err());
        assertTrue(built.err().endsWith(PREPARING), built.err());
        assertEquals(expected, run(START));
    }

    @Test
    void showsWhatABuildSaysOnlyWhenItFails() {
        String missing = TARGET + "mv \"$target/followup-forecast.jar\" away.jar; rm -f spare.jar\n";
        String restored = "\nexit=$?; mv away.jar \"$target/followup-forecast.jar\"; exit $exit";
        Outcome failed = run(MAVEN + missing + START + restored);
        assertEquals(1, failed.exit());
        assertEquals("", failed.out());
        assertTrue(failed.err().contains("no such luck"), failed.err());
        assertTrue(failed.err().endsWith("forecast: the build failed.\n"), failed.err());
    }

    @Test
    void saysInOneLineThatMavenIsMissing() {
        String missing = TARGET + "mv \"$target/followup-forecast.jar\" away.jar\n"
                + "mkdir -p tools; for t in bash env readlink find flock perl cat mv; do\n"
                + "  ln -sf \"$(command -v $t)\" tools/\ndone\nbefore=$PATH; PATH=$PWD/tools\n";
        String restored =
                "\nexit=$?; PATH=$before; rm -r tools; mv away.jar \"$target/followup-forecast.jar\"; exit $exit";
        Outcome told = run(missing + START + restored);
        assertEquals(1, told.exit());
        assertEquals("forecast: the program is not built, and Maven (mvn) to build it with is missing.\n", told.err());
        assertFalse(told.err().contains(BUILDING), told.err());
    }
}
