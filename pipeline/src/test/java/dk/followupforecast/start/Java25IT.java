package dk.followupforecast.start;

import static dk.followupforecast.start.Project.CHECK;
import static dk.followupforecast.start.Project.SCRIPT;
import static dk.followupforecast.start.Project.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The same on the Java of the build and on Java 25, where one is installed. */
@DisabledOnOs(OS.WINDOWS)
class Java25IT {

    @TempDir
    private Path scratch;

    private Shell shell;
    private String java25;

    @BeforeEach
    void findJava25AndMakeBothArchives() {
        Optional<Path> found = Project.java25();
        assumeTrue(found.isPresent(), "Java 25 is not tested: JAVA25_HOME is not set and /usr/lib/jvm has none");
        java25 = found.orElseThrow().toString();
        shell = new Shell(scratch);
        on17(" --version");
        on25(" --version");
    }

    @Test
    void saysTheSame() {
        String rules = " rules --compare cpop-15-18-annex-2024,cpop-15-17-national "
                + quoted(Project.HOME.resolve("input/syddanmark-2024"));
        for (String arguments : new String[] {" " + CHECK, " --help", rules}) {
            assertEquals(on17(arguments), on25(arguments));
        }
    }

    @Test
    void writesTheSame() {
        assertEquals(0, on17(" run --output seventeen").exit());
        assertEquals(0, on25(" run --output twenty-five").exit());
        assertEquals(new Outcome(0, "", ""), shell.run("diff -r seventeen twenty-five"));
    }

    private Outcome on17(String arguments) {
        return shell.with("JAVA_HOME", Project.java().toString()).run(quoted(SCRIPT) + arguments);
    }

    private Outcome on25(String arguments) {
        return shell.with("JAVA_HOME", java25).run(quoted(SCRIPT) + arguments);
    }
}
