package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.register.WordlessFault;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A fault of the program: exit code 1, its kind but not its words, and a stack trace for those who ask. */
class FaultTest {

    /** Stands for whatever may go wrong in a command. */
    private record Failing(Supplier<Throwable> fault) implements Command {

        @Override
        public String name() {
            return "run";
        }

        @Override
        public CommandSpec spec() {
            return CommandSpec.create().name("run").addOption(Options.language());
        }

        @Override
        public int run(ParseResult parsed, Console console) {
            Throwable thrown = fault.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
    }

    private static ProgramRun run(Supplier<Throwable> fault, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int exitCode = new ForecastProgram(console, List.of(new Failing(fault))).execute(arguments);
        return new ProgramRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void onlyTheKindOfAFaultIsTold() {
        ProgramRun run = run(() -> new IllegalStateException("010208-1234"), "run");
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Fejl i programmet (IllegalStateException). Kør igen med --debug"), run::err);
        assertFalse(run.err().contains("1234"), run::err);
        assertFalse(run.err().contains("\tat "), run::err);
    }

    @Test
    void debugShowsWhereItAroseWithoutItsWords() {
        IllegalStateException fault =
                new IllegalStateException("010208-1234", new NumberFormatException("010208-1234"));
        fault.addSuppressed(new IllegalArgumentException("010208-1234"));
        ProgramRun run = run(() -> fault, "run", "--debug", "--language", "en");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("java.lang.IllegalStateException\n"), run::err);
        assertTrue(run.err().contains("java.lang.NumberFormatException\n"), run::err);
        assertTrue(run.err().contains("java.lang.IllegalArgumentException\n"), run::err);
        assertFalse(run.err().contains("1234"), run::err);
        assertTrue(run.err().contains("\tat dk.followupforecast.command.FaultTest"), run::err);
        assertTrue(run.err().contains("A fault of the program (IllegalStateException)."), run::err);
    }

    @Test
    void faultsThatGoRoundInACircleAreShownOnce() {
        IllegalStateException fault = new IllegalStateException("a");
        fault.addSuppressed(new IllegalArgumentException("b", fault));
        ProgramRun run = run(() -> fault, "run", "--debug", "--language", "en");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("java.lang.IllegalArgumentException\n"), run::err);
        assertTrue(run.err().contains("A fault of the program (IllegalStateException)."), run::err);
    }

    @Test
    void aFaultThatAnEngineHasTakenTheWordsFromKeepsItsKind() {
        Throwable among = WordlessFault.of(new NumberFormatException("010208-1234"));
        ProgramRun run = run(() -> new IllegalStateException(among), "run", "--debug");
        assertTrue(run.err().contains("java.lang.NumberFormatException\n"), run::err);
        assertFalse(run.err().contains("1234"), run::err);
    }

    @Test
    void errorsOfTheMachineAreToldInTheSameWay() {
        for (Error error : List.of(new OutOfMemoryError(), new StackOverflowError(), new NoClassDefFoundError("x"))) {
            ProgramRun run = run(() -> error, "run");
            assertEquals(1, run.exitCode());
            assertFalse(run.err().contains("\tat "), run::err);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run no-such-case", "run --hours x", "nonsense", "run --output input", "explain x"})
    void whatIsNoFaultHasNoStackTrace(String line) {
        ProgramRun run = ProgramRun.of(line.split(" "));
        assertTrue(run.exitCode() == 2 || run.exitCode() == 3);
        assertFalse(run.err().contains("\tat "), run::err);
        assertFalse(run.err().contains("Exception"), run::err);
    }
}
