package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.disclosure.NaiveMask;
import dk.followupforecast.fixture.LeakyDesigns;
import dk.followupforecast.fixture.PublicCase;
import dk.followupforecast.fixture.PublicFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code forecast attack} says of a public edition, to a data protection officer and to a program. */
class AttackTest {

    @TempDir
    static Path folder;

    private static String shipped;
    private static String leaky;

    @TempDir
    Path scratch;

    @BeforeAll
    static void publish() {
        shipped = PublicFolder.write(PublicCase.publication(), folder.resolve("shipped"))
                .toString();
        leaky = PublicFolder.write(
                        LeakyDesigns.publication(LeakyDesigns.policy("inner-cells", folder.resolve("home"))),
                        folder.resolve("leaky"))
                .toString();
    }

    private static ProgramRun attack(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "attack";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return ProgramRun.of(arguments);
    }

    @Test
    void theVerdictStandsBeforeTheNumbersAndAllOfItFitsOnAScreen() {
        ProgramRun run = attack(shipped, "--language", "en");
        assertEquals(0, run.exitCode(), run::err);
        assertEquals("", run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(1).contains("policy public-k5, design merged-areas: 65 published numbers"), run::out);
        assertTrue(lines.get(3).startsWith("Passed:"), run::out);
        assertTrue(run.out().contains("Each of the 1,201 numbers that may be less than 5"), run::out);
        assertTrue(run.out().matches("(?s).*\n +0–5  Hospitals +Aabenraa +children born 2008, 2009, .*"), run::out);
        assertTrue(lines.size() < 45, () -> "lines: " + lines.size());
    }

    @Test
    void whatGivesSomebodyAwayIsRefusedWithHowMuchOfIt() {
        ProgramRun run = attack(leaky);
        assertEquals(4, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().lines().toList().get(3).startsWith("Ikke bestået: 744 af de 744 tal"), run::out);
        assertTrue(run.out().contains("kun ét tal"), run::out);
        assertTrue(run.out().lines().count() < 45, run::out);
    }

    /** Cells below five are left out, and their totals, follow-ups and hours are not. */
    @Test
    void aNaiveMaskIsRefused() {
        Path masked =
                PublicFolder.write(NaiveMask.of(PublicCase.publication(NaiveMask.rung())), scratch.resolve("masked"));
        ProgramRun run = attack(masked.toString(), "--language", "en");
        assertEquals(4, run.exitCode(), run::err);
        assertEquals("", run.err());
        assertTrue(run.out().matches("(?s).*\nNot passed: [0-9]{3} of the 787 numbers .*"), run::out);
    }

    /** A number that can be one only is told by its width, so that nobody passes the output on with true values in it. */
    @Test
    void noValueIsNamedThatCanBeOneOnly() {
        ProgramRun run = attack(leaky, "--format", "csv");
        assertEquals(4, run.exitCode());
        List<String> rows = run.out().lines().skip(1).toList();
        assertEquals(880, rows.size());
        int fixed = 0;
        int unsettled = 0;
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            assertEquals(14, cells.length, row);
            if (cells[11].equals("0")) {
                assertEquals("", cells[9] + cells[10], row);
                fixed += cells[12].equals("yes") ? 1 : 0;
                unsettled += cells[12].equals("no") ? 1 : 0;
            }
        }
        assertTrue(fixed >= 252, "fixed: " + fixed);
        assertTrue(unsettled > 0, "the attack must have left off, or nothing was shown of what it did not settle");
    }

    @Test
    void theTableForProgramsHasARowAFact() {
        ProgramRun run = attack(shipped, "--format", "csv");
        assertEquals(0, run.exitCode());
        List<String> rows = run.out().lines().toList();
        assertEquals(
                "measure,view,area_level,area_code,area,rule,first_year,last_year,gmfcs,low,high,width,exact,verdict",
                rows.get(0));
        assertEquals(1316, rows.size());
        assertTrue(rows.contains("children,hospital,hospital,aabenraa,Aabenraa,,2008,2008,III-V,0,5,5,yes,wide"));
        assertTrue(rows.stream().noneMatch(row -> row.endsWith(",narrow")));
        assertEquals(114, rows.stream().filter(row -> row.endsWith(",enough")).count());
    }

    @Test
    void nothingIsNeededButTheFolderAndNothingIsWritten() throws IOException {
        String before = System.getProperty("forecast.home");
        System.setProperty("forecast.home", scratch.toString());
        try {
            assertEquals(0, attack(shipped).exitCode());
        } finally {
            if (before == null) {
                System.clearProperty("forecast.home");
            } else {
                System.setProperty("forecast.home", before);
            }
        }
        try (var files = Files.list(scratch)) {
            assertEquals(0, files.count());
        }
    }

    private static ProgramRun refused(Path run) {
        ProgramRun refused = attack(run.toString(), "--language", "en");
        assertEquals(3, refused.exitCode(), refused::out);
        assertEquals("", refused.out());
        assertTrue(refused.err().strip().endsWith("The edition was not attacked."), refused::err);
        return refused;
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-folder,There is no such folder",
        "input/syddanmark-2024,This folder holds no finished run",
        "pipeline/src/test/resources/runs/spring-e39b902,This run is no public edition.",
    })
    void whatIsNoPublicEditionIsRefused(Path run, String told) {
        assertTrue(refused(run).err().contains(told));
    }

    @Test
    void aTableThatIsNotAsItWasWrittenIsRefused() throws IOException {
        Path run = PublicFolder.write(PublicCase.publication(), scratch);
        Path table = run.resolve("tables/public.csv");
        Files.writeString(table, Files.readString(table) + "\r\n");
        String err = refused(run).err();
        assertTrue(err.contains("tables/public.csv: This file is not as the run wrote it"), err);
    }

    @Test
    void numbersThatNoChildrenFitAreRefused() throws IOException {
        Path run = PublicFolder.write(PublicCase.publication(), scratch);
        String numbers = Files.readString(run.resolve("tables/public.csv"));
        Matcher region = Pattern.compile(",1083,Region Syddanmark,,2008,2008,I-II,([0-9]+),")
                .matcher(numbers);
        assertTrue(region.find());
        String other = region.group().replace("," + region.group(1) + ",", ",9999,");
        PublicFolder.forge(run, "tables/public.csv", region.group(), other);
        String err = refused(run).err();
        assertTrue(err.contains("contradict each other, as no run's do (no counts of children fit all numbers)"), err);
        assertFalse(err.contains("Exception"), err);
    }

    @Test
    void anEditionOfTheSameChildrenCanBeUsedBesideAndOneOfOthersCannot() throws IOException {
        Path coarse = PublicFolder.write(PublicCase.publication(2), scratch.resolve("coarse"));
        ProgramRun run = attack(shipped, "--beside", coarse.toString(), "--language", "en");
        assertEquals(0, run.exitCode(), run::err);
        assertTrue(run.out().contains("Other public editions of the same children that were used: 1."), run::out);
        String numbers = Files.readString(coarse.resolve("tables/public.csv"));
        Matcher region = Pattern.compile(",1083,Region Syddanmark,,2008,2008,I-II,([0-9]+),")
                .matcher(numbers);
        assertTrue(region.find());
        int other = Integer.parseInt(region.group(1)) + 1;
        String changed = region.group().replace("," + region.group(1) + ",", "," + other + ",");
        PublicFolder.forge(coarse, "tables/public.csv", region.group(), changed);
        ProgramRun refused = attack(shipped, "--beside", coarse.toString(), "--language", "en");
        assertEquals(3, refused.exitCode());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("No children fit the editions at once"), refused::err);
    }
}
