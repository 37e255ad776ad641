package dk.followupforecast.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.followupforecast.progress.Stage;
import dk.followupforecast.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

    private static final int NO_TERMINAL = 0;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private ProgressDisplay display(int columns, Language language) {
        return new ProgressDisplay(shown, language, columns, clock::get);
    }

    private void showAfter(double seconds, ProgressDisplay display) {
        clock.set((long) (seconds * TimeUnit.SECONDS.toNanos(1)));
        display.show();
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingIsShownOfWhatIsOverInTwoSeconds() {
        ProgressDisplay display = display(80, Language.EN);
        display.begin(Stage.COUNTING, 4);
        display.advance(2, 100);
        showAfter(1.99, display);
        display.clear();
        assertEquals("", shown());
    }

    @Test
    void aTerminalShowsABarWithPartsRowsAndSeconds() {
        ProgressDisplay display = display(80, Language.EN);
        display.begin(Stage.COUNTING, 4);
        display.advance(1, 1_200_000);
        display.advance(1, 34);
        showAfter(2.5, display);
        assertEquals("\rCounting the register  [##########----------]  50%, 1,200,034 rows, 2 s", shown());
    }

    @Test
    void aShorterLineCoversTheLongerOneBefore() {
        ProgressDisplay display = display(80, Language.DA);
        display.begin(Stage.COUNTING, 1);
        display.advance(1, 10_000_000);
        showAfter(3, display);
        int before = shown().length();
        display.begin(Stage.WRITING, 3);
        display.advance(1, 0);
        showAfter(4, display);
        String second = shown().substring(before);
        assertEquals(before, second.length());
        assertEquals("\rSkriver filer  [######--------------]  33 %, 4 sek.", second.stripTrailing());
    }

    @Test
    void theLineIsGoneBeforeAnythingElseIsSaid() {
        ProgressDisplay display = display(80, Language.EN);
        display.begin(Stage.WRITING, 2);
        showAfter(3, display);
        int painted = shown().length() - 1;
        display.clear();
        assertTrue(shown().endsWith("\r" + " ".repeat(painted) + "\r"));
        int before = shown().length();
        showAfter(30, display);
        assertEquals(before, shown().length(), "nothing until a stage begins again");
    }

    @Test
    void anInterruptedLineStaysAndEnds() {
        ProgressDisplay display = display(80, Language.EN);
        display.begin(Stage.WRITING, 2);
        showAfter(3, display);
        int before = shown().length();
        display.leave();
        showAfter(30, display);
        assertEquals(System.lineSeparator(), shown().substring(before));
    }

    @Test
    void aNarrowTerminalGetsWhatFitsWithoutItsLastColumn() {
        ProgressDisplay display = display(30, Language.EN);
        display.begin(Stage.COUNTING, 2);
        display.advance(1, 5);
        showAfter(2, display);
        assertEquals("\rCounting the register  [#####", shown());
        assertEquals(30, shown().length());
    }

    @Test
    void withoutATerminalThereAreFewPlainLinesAndNoneForWhatIsShort() {
        ProgressDisplay display = display(NO_TERMINAL, Language.EN);
        display.begin(Stage.COUNTING, 100);
        for (int tenths = 0; tenths < 350; tenths += 2) {
            display.advance(0, 1000);
            showAfter(tenths / 10.0, display);
        }
        display.begin(Stage.WRITING, 64);
        showAfter(35, display);
        assertEquals("""
                Counting the register: 0%, 51,000 rows, 10 s
                Counting the register: 0%, 101,000 rows, 20 s
                Counting the register: 0%, 151,000 rows, 30 s
                Writing files: 0%, 35 s
                """, shown().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void whatIsDoneTwiceSinceAMachineWasLostIsNoMoreThanAll() {
        ProgressDisplay display = display(80, Language.EN);
        display.begin(Stage.COUNTING, 2);
        display.advance(3, 0);
        showAfter(2, display);
        assertEquals("\rCounting the register  [####################]  100%, 2 s", shown());
    }

    @Test
    void everyStageHasItsWordsInBothLanguages() {
        for (Language language : Language.values()) {
            for (Stage stage : Stage.values()) {
                ProgressDisplay display = display(NO_TERMINAL, language);
                display.begin(stage, 1);
                showAfter(20, display);
                clock.set(0);
            }
        }
        assertEquals(2L * Stage.values().length, shown().lines().distinct().count());
    }
}
