package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: exit code 2, nothing on standard output, and on the other what was meant and where help is. */
class WrongUsageTest {

    private static final String CASE = "input/syddanmark-2024";

    private static void assertWrong(ProgramRun run, String hint) {
        assertEquals(2, run.exitCode(), run::err);
        assertEquals("", run.out());
        assertTrue(run.err().contains(hint), run::err);
        assertTrue(run.err().contains("Help: forecast "), run::err);
    }

    @ParameterizedTest
    @CsvSource({
        "rnu,Did you mean: run?",
        "chek,Did you mean: check?",
        "explian,Did you mean: explain?",
        "rule,Did you mean: rules?",
        "complete,'Commands: run, check, explain, rules, compare, calendar, synthesise, attack, completion'",
        "audit,'audit' is not a command.",
        "input/syddanmark-2024,Did you mean: forecast run input/syddanmark-2024?",
    })
    void aWordThatIsNoCommandIsMetWithTheNearestOrAll(String word, String hint) {
        assertWrong(ProgramRun.of(word), hint);
    }

    @ParameterizedTest
    @CsvSource({
        "run,--ouput x,--output",
        "run,--hourz 3,--hours",
        "run,--fromats csv,Did you mean: --formats?",
        "run,--lang en,Did you mean: --language?",
        "run,--fromats=csv,Did you mean: --formats?",
        "rules,--comprae a,--compare",
        "check,input/syddanmark-2024 --notice x,--notices",
        "completion,--nonsense,--nonsense",
    })
    void anUnknownOptionIsMetWithTheNearest(String command, String rest, String hint) {
        assertWrong(ProgramRun.of((command + " " + rest).split(" ")), hint);
    }

    @ParameterizedTest
    @CsvSource({
        "check,Missing required parameter: 'CASE'",
        "explain,Missing required",
        "explain input/syddanmark-2024 --area Vejle,--year",
        "explain input/syddanmark-2024 --year 2025,--area",
        "run a b,'b'",
        "run --output,--output",
        "run --language sv,da",
        "run --language DA,da",
        "run --edition secret,internal",
        "run --engine hadoop,'hadoop' is not one of",
        "explain input/syddanmark-2024 --area Vejle --year next,'next'",
        "explain input/syddanmark-2024 --area Vejle --year 2025.5,2025.5",
        "explain input/syddanmark-2024 --area Vejle --year 2025 --view region,municipality",
    })
    void whatIsMissingOrUnfitIsNamed(String line, String hint) {
        assertWrong(ProgramRun.of(line.split(" ")), hint);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "abc", "1.000", "1'000", "'2,'", "1001", "1e2", "''", "0.00", "' 2'"})
    void hoursThatAreNoneAreRefused(String hours) {
        assertWrong(ProgramRun.of("run", CASE, "--hours", hours), "hours");
    }

    @ParameterizedTest
    @CsvSource({"parquet", "'csv,'", "''", "'csv;png'", "CSV", "'all,csv'"})
    void formatsThatAreNoneAreRefusedWithThoseThatAre(String formats) {
        assertWrong(ProgramRun.of("run", CASE, "--formats", formats), "known are all,csv,xlsx,docx,pdf,html,png,svg");
    }

    @ParameterizedTest
    @CsvSource({
        "cpop-0-14",
        "'cpop-0-14,'",
        "',cpop-0-14'",
        "'a,b,c'",
        "'cpop-15-17-national,cpop-15-17-national'",
        "'cpop-15-17-national, cpop-15-17-national'",
        "'cpop-15-17-national,input/reference/rules/cpop-15-17-national.yaml'"
    })
    void aComparisonTakesTwoDifferentRules(String rules) {
        assertWrong(
                ProgramRun.of("rules", "--compare", rules), "--compare takes two different rules: A,B; was " + rules);
    }

    @Test
    void noCommandAtAllShowsTheHelpOnStandardError() {
        ProgramRun run = ProgramRun.of();
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Start here: forecast run"), run::err);
    }

    @Test
    void anUnknownAreaIsMetWithAllThatHaveFigures() {
        ProgramRun run = ProgramRun.of("explain", CASE, "--area", "Vejl", "--year", "2025");
        assertWrong(run, "»Vejl« har ingen tal i denne sag. Områder: Assens, Billund,");
        assertTrue(run.err().contains("Region Syddanmark"), run::err);
    }
}
