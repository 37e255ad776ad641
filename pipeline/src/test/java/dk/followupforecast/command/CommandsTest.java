package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command when all is well: exit code, and which stream carries what. */
class CommandsTest {

    private static final String CASE = "input/syddanmark-2024";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "check", "explain", "rules", "compare", "calendar", "synthesise", "attack", "completion"})
    void helpOfEveryCommandHasExamples(String command) {
        for (String option : new String[] {"--help", "-h"}) {
            ProgramRun help = ProgramRun.of(command, option);
            assertEquals(0, help.exitCode());
            assertEquals("", help.err());
            assertTrue(help.out().contains("Example"), help::out);
            assertTrue(help.out().contains("forecast " + command), help::out);
        }
    }

    @Test
    void helpAndVersionOfTheProgramAreResults() {
        assertEquals(0, ProgramRun.of("--help").exitCode());
        ProgramRun version = ProgramRun.of("--version");
        assertEquals(0, version.exitCode());
        assertTrue(version.out().startsWith("followup-forecast "), version::out);
    }

    @ParameterizedTest
    @CsvSource({"2,2", "1.5,1.5", "'1,5',1.5", "1000,1000", "0.25,0.25"})
    void hoursMayHaveAPointOrAComma(String asked, String inEffect) throws Exception {
        Path output = folder.resolve("out");
        ProgramRun run =
                ProgramRun.of("run", CASE, "--hours", asked, "--formats", "csv", "--output", output.toString());
        assertEquals(0, run.exitCode(), run::err);
        String manifest = Files.readString(output.resolve("manifest.json"));
        assertTrue(manifest.contains("\"hours_per_follow_up\" : \"" + inEffect + "\""), manifest);
    }

    @ParameterizedTest
    @CsvSource({"csv,tables", "png,charts", "svg,charts", "'csv,svg',tables", "'svg, csv',charts"})
    void onlyTheFormatsAskedForAreWritten(String formats, String kind) throws Exception {
        Path output = folder.resolve("out");
        ProgramRun run = ProgramRun.of("run", CASE, "--formats", formats, "--output", output.toString());
        assertEquals(0, run.exitCode(), run::err);
        assertTrue(Files.exists(output.resolve(kind)));
        assertEquals(formats.contains("csv"), Files.exists(output.resolve("tables")));
        assertEquals(formats.contains("csv"), Files.exists(output.resolve("datapackage.json")));
        assertEquals(!formats.equals("csv"), Files.exists(output.resolve("charts")));
        assertTrue(Files.exists(output.resolve("manifest.json")));
    }

    @Test
    void resultsGoToStandardOutputAndNoticesToTheOther() {
        String output = folder.resolve("out").toString();
        ProgramRun run = ProgramRun.of("run", CASE, "--formats", "csv", "--language", "en", "--output", output);
        assertTrue(run.out().strip().endsWith(output), run::out);
        assertTrue(run.err().startsWith("warning: case.yaml: Fanø (563) has no row"), run::err);
        assertFalse(run.out().contains("warning:"), run::out);
    }

    @Test
    void theNoticesOfACheckAreItsResult() {
        ProgramRun check = ProgramRun.of("check", CASE);
        assertEquals(0, check.exitCode());
        assertEquals("", check.err());
        assertTrue(check.out().contains("Fanø (563) har ingen række"), check::out);
        assertTrue(check.out().strip().endsWith("Ingen fejl."), check::out);
    }

    @Test
    void rulesAreListedWithWhatTheCaseDoesWithThem() {
        ProgramRun rules = ProgramRun.of("rules", CASE);
        assertEquals(0, rules.exitCode());
        assertTrue(rules.out().contains("cpop-15-18-annex-2024  [sagens regel]"), rules::out);
        assertTrue(rules.out().contains("cpop-15-17-national  [sammenlignes i sagen]"), rules::out);
        assertTrue(ProgramRun.of("rules", "--language", "en").out().contains("cpop-0-14"));
    }

    @Test
    void twoRulesAreComparedInOneView() {
        ProgramRun compared = ProgramRun.of("rules", "--compare", "cpop-15-18-annex-2024, cpop-15-17-national", CASE);
        assertEquals(0, compared.exitCode(), compared::err);
        assertTrue(compared.out().startsWith("A  cpop-15-18-annex-2024"), compared::out);
    }

    @ParameterizedTest
    @CsvSource({
        "rules --compare x;y CASE",
        "rules --compare x;cpop-0-14 CASE",
        "run CASE --rule x",
        "check CASE --rule x",
        "run nowhere --rule x",
        "explain nowhere --area Vejle --year 2024"
    })
    void aCommandThatNamesWhatThereIsNotIsRefusedAndNoCase(String line) {
        String[] words = line.replace(';', ',').replace("CASE", CASE).split(" ");
        ProgramRun danish = ProgramRun.of(words);
        assertEquals(3, danish.exitCode(), danish::err);
        String said = danish.out() + danish.err();
        assertTrue(said.contains("Kommandoen er afvist; intet er skrevet."), said);
        assertFalse(said.contains("Sagen"), said);
        ProgramRun english = ProgramRun.of((String.join(" ", words) + " --language en").split(" "));
        assertTrue((english.out() + english.err()).contains("The command is refused; nothing was written."));
    }

    @Test
    void aCaseWithAFaultOfItsOwnIsRefusedAsACase() throws IOException {
        Path extract = Files.writeString(folder.resolve("a.csv"), "kommune;III-V 2008\nVejl;2\n");
        ProgramRun refused = ProgramRun.of("run", extract.toString(), "--rule", "x");
        assertEquals(3, refused.exitCode());
        assertTrue(refused.err().contains("Sagen er afvist; intet er skrevet."), refused::err);
    }

    @Test
    void theCompletionScriptIsValidBash() throws Exception {
        ProgramRun completion = ProgramRun.of("completion");
        assertEquals(0, completion.exitCode());
        assertTrue(completion.out().contains("--output"), completion::out);
        Path script = Files.writeString(folder.resolve("completion"), completion.out());
        Process bash = new ProcessBuilder("bash", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        assertTrue(bash.waitFor(20, TimeUnit.SECONDS));
        assertEquals(0, bash.exitValue());
    }
}
