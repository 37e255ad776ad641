package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input with errors: exit code 3, all errors at once, and no trace of where in the program. */
class RefusedInputTest {

    @TempDir
    Path folder;

    private String extract(String text) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), text).toString();
    }

    private String manyErrors(int errors) throws IOException {
        return extract("kommune;III-V 2008\nVejle;1\n" + "Varde;x\n".repeat(errors));
    }

    private static long errorLines(String text) {
        return text.lines().filter(line -> line.startsWith("fejl: ")).count();
    }

    @Test
    void aNoticeIsOneLineWithFileLineColumnValueAndMend() throws IOException {
        ProgramRun run = ProgramRun.of("run", extract("kommune;III-V 2008\nVejle;1\nVarde;-2\n"));
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .startsWith(
                                "fejl: a.csv, linje 3, kolonne »III-V 2008«: »-2« er negativt. Skriv et helt tal fra"
                                        + " 0 til 99999. [negative_count]"),
                run::err);
    }

    @Test
    void inEnglishToo() throws IOException {
        ProgramRun run = ProgramRun.of("check", extract("kommune;III-V 2008\nVejle;1,5\n"), "--language", "en");
        assertEquals(3, run.exitCode());
        assertTrue(
                run.out()
                        .startsWith("error: a.csv, line 2, column \"III-V 2008\": \"1,5\" is not a whole number. Write"
                                + " the count without decimals and without a thousands sign. [fractional_count]"),
                run::out);
        assertTrue(run.out().strip().endsWith("Mend the errors at their source and try again."), run::out);
    }

    @Test
    void aPlaceInYamlIsCalledAKey() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "titel: x\n");
        extract("kommune;III-V 2008\nVejle;1\n");
        ProgramRun run = ProgramRun.of("check", folder.toString());
        assertTrue(run.out().startsWith("fejl: case.yaml, linje 1, nøgle »titel«: Nøglen »titel« er ikke kendt."));
    }

    @Test
    void fiftyErrorsArePrinted() throws IOException {
        ProgramRun run = ProgramRun.of("run", manyErrors(50));
        assertEquals(50, errorLines(run.err()));
        assertFalse(run.err().contains("… og"), run::err);
    }

    @Test
    void moreThanFiftyAreCountedAndWrittenToAFile() throws IOException {
        String many = manyErrors(120);
        ProgramRun run = ProgramRun.of("run", many);
        assertEquals(50, errorLines(run.err()));
        assertTrue(run.err().contains("… og 70 fejl mere. Skriv dem alle til en fil med: forecast check"), run::err);
        Path file = folder.resolve("notices.csv");
        assertEquals(
                3, ProgramRun.of("check", many, "--notices", file.toString()).exitCode());
        List<String> lines = Files.readAllLines(file);
        assertEquals("severity,code,file,line,column,value,message", lines.get(0));
        assertEquals(
                120,
                lines.stream()
                        .filter(line -> line.startsWith("error,bad_count,"))
                        .count());
    }

    @Test
    void noticesThatCannotBeWrittenAreExitFive() throws IOException {
        String good = extract("kommune;III-V 2008\nVejle;1\n");
        ProgramRun run = ProgramRun.of(
                "check", good, "--notices", folder.resolve("no/such/n.csv").toString());
        assertEquals(5, run.exitCode());
        assertTrue(run.err().contains("eller vælg en anden fil med --notices"), run::err);
    }

    @Test
    void noticesAreNotWrittenIntoTheCase() throws IOException {
        extract("kommune;III-V 2008\nVejle;1\n");
        Path file = folder.resolve("n.csv");
        ProgramRun run = ProgramRun.of("check", folder.toString(), "--notices", file.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("ville blive læst som et udtræk"), run::err);
        assertFalse(Files.exists(file));
    }

    @Test
    void anUnknownRuleIsToldWhereItWasAskedFor() throws IOException {
        String good = extract("kommune;III-V 2008\nVejle;1\n");
        ProgramRun asked = ProgramRun.of("run", good, "--rule", "anex");
        assertEquals(3, asked.exitCode());
        assertTrue(
                asked.err().startsWith("fejl: --rule: Der er ingen regel eller regelfil »anex« her. Kendte regler: "),
                asked::err);
        ProgramRun compared = ProgramRun.of("rules", "--compare", "cpop-15-17-national,anex", good);
        assertEquals(3, compared.exitCode());
        assertTrue(
                compared.err().startsWith("fejl: --compare: Der er ingen regel eller regelfil »anex« her."),
                compared::err);
    }

    @Test
    void aRuleThatPartsABandIsToldWithLevelsAndFile() {
        ProgramRun run = ProgramRun.of("check", "input/syddanmark-2024", "--rule", "cpop-0-14");
        assertEquals(3, run.exitCode());
        assertTrue(
                run.out()
                        .startsWith("fejl: children-by-hospital-as-printed.csv, linje 2, kolonne »I-II 2008«: Reglen"
                                + " cpop-0-14 behandler I og II-V forskelligt, men udtrækket har kun båndet I-II."),
                run::out);
    }

    @Test
    void aPersonNumberReachesNoStreamAndNoFile() throws IOException {
        String register = extract("kommune;antal\nVejle;0102081234\n");
        Path file = folder.resolve("notices.csv");
        ProgramRun run = ProgramRun.of("check", register, "--notices", file.toString(), "--debug");
        assertEquals(3, run.exitCode());
        assertFalse((run.out() + run.err() + Files.readString(file)).contains("1234"));
    }
}
