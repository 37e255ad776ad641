package dk.followupforecast.start;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.followupforecast.start.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A second build in another folder, with another name, locale and time zone, gives the same bytes. */
@DisabledOnOs(OS.WINDOWS)
class ReproducibleBuildIT {

    private static final String SBOM = "followup-forecast-sbom.json";

    @TempDir
    private Path scratch;

    @Test
    void aSecondBuildInAnotherFolderGivesTheSameJarAndBill() throws IOException {
        Path bill = Project.JAR.resolveSibling(SBOM);
        boolean billed = Files.exists(bill);
        Shell shell = new Shell(scratch)
                .with("JAVA_HOME", Project.java().toString())
                .with("LC_ALL", "tr_TR.UTF-8")
                .with("TZ", "Pacific/Kiritimati");
        assumeTrue(shell.run("command -v mvn git").exit() == 0, "no Maven or no git here");

        // What stands in the working tree, changed or not, with the commit that the program tells of itself.
        Outcome copied = shell.run("""
                set -e
                git clone -q --shared %1$s second
                cd %1$s && tar cf - pom.xml .mvn pipeline/src/main | tar xf - -C "$OLDPWD/second"
                """.formatted(Project.quoted(Project.HOME)));
        assertEquals(0, copied.exit(), copied.err());
        Outcome built = shell.run(
                "cd second && mvn -B -q %s -Dmaven.test.skip=true package".formatted(billed ? "" : "-o -DwithoutSbom"));
        assertEquals(0, built.exit(), built.out() + built.err());

        Path target = scratch.resolve("second/pipeline/target");
        assertSame(Project.JAR, target.resolve(Project.JAR.getFileName()));
        if (billed) {
            assertSame(bill, target.resolve(SBOM));
        }
    }

    private static void assertSame(Path first, Path second) throws IOException {
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), second.toString());
    }
}
