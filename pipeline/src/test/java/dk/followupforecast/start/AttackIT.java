package dk.followupforecast.start;

import static dk.followupforecast.start.Project.SCRIPT;
import static dk.followupforecast.start.Project.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The public edition of 2024, published and attacked with the built program. */
@DisabledOnOs(OS.WINDOWS)
class AttackIT {

    @TempDir
    private Path scratch;

    @Test
    void whatTheProgramPublishesCanBeAttackedWithItAndTheJarAloneSaysWhatItLacks() {
        Shell shell = new Shell(scratch).with("JAVA_HOME", Project.java().toString());
        Outcome run = shell.run(quoted(SCRIPT) + " run --edition public --formats csv --output public");
        assertEquals(0, run.exit(), run.err());
        // As an outsider has it: the two tables and the manifest, and nothing beside them.
        String carried = "mkdir away && cp -r public/manifest.json public/tables away && cd away && ";
        Outcome attack = shell.run(carried + quoted(SCRIPT) + " attack . --language en");
        assertEquals(0, attack.exit(), attack.err());
        assertEquals("", attack.err());
        assertTrue(attack.out().contains("Passed: from these files nobody"), attack.out());
        Outcome jar = shell.run("java -jar " + quoted(Project.JAR) + " attack public");
        assertEquals(2, jar.exit());
        assertEquals("", jar.out());
        assertTrue(jar.err().contains("Start det med pipeline/bin/forecast, som har den med."), jar.err());
    }
}
