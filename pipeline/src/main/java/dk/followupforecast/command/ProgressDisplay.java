package dk.followupforecast.command;

import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import dk.followupforecast.text.Language;
import dk.followupforecast.text.Texts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Shows how far the work is once it takes a while: on a terminal, after two seconds, a line that is painted over; elsewhere,
 * after ten, a line for each stage and every ten seconds. The line is gone before anything else is said.
 */
final class ProgressDisplay implements Progress {

    private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** Also before the first line: a log is read afterwards, and need not know of what was over in a few seconds. */
    private static final long BETWEEN_LINES_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** What the start script says of the terminal: its columns; nothing where there is none. */
    private static final String COLUMNS = "forecast.columns";

    private static final int USUAL_COLUMNS = 80;
    private static final int LOOK_MILLISECONDS = 200;

    private final PrintStream stream;
    private final Language language;
    private final int columns;
    private final LongSupplier clock;
    private final long begun;

    private Thread painter;
    private Stage stage;
    private long parts;
    private long done;
    private long rows;
    private long lastLine;
    private int painted = 0;

    /**
     * @param columns of the terminal; 0 where there is none
     * @param clock nanoseconds
     */
    ProgressDisplay(OutputStream stream, Language language, int columns, LongSupplier clock) {
        this.stream = new PrintStream(stream, true, StandardCharsets.UTF_8);
        this.language = language;
        this.columns = columns;
        this.clock = clock;
        this.begun = clock.getAsLong();
    }

    static ProgressDisplay on(OutputStream stream, Language language) {
        return new ProgressDisplay(stream, language, columns(), System::nanoTime);
    }

    static ProgressDisplay unseen() {
        return new ProgressDisplay(OutputStream.nullOutputStream(), Language.DA, 0, () -> 0);
    }

    /** Without the start script the system's console tells, where both ends of it are one. */
    private static int columns() {
        String told = System.getProperty(COLUMNS);
        if (told != null) {
            return told.matches("[0-9]{1,4}") ? Integer.parseInt(told) : 0;
        }
        boolean console = Runtime.version().feature() < 22 && System.console() != null;
        return console ? USUAL_COLUMNS : 0;
    }

    @Override
    public synchronized void begin(Stage begunStage, long partsOfStage) {
        stage = begunStage;
        parts = partsOfStage;
        done = 0;
        rows = 0;
        lastLine = Long.MIN_VALUE;
        if (painter == null) {
            painter = new Thread(this::paint, "progress");
            painter.setDaemon(true);
            painter.start();
        }
    }

    @Override
    public synchronized void advance(long partsDone, long rowsRead) {
        done += partsDone;
        rows += rowsRead;
    }

    private void paint() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLISECONDS);
                show();
            }
        } catch (InterruptedException e) {
            // Nobody interrupts it: it ends with the process.
            Thread.currentThread().interrupt();
        }
    }

    /** Shows what there is to show by now. */
    synchronized void show() {
        long now = clock.getAsLong();
        if (stage == null || now - begun < (columns > 0 ? FIRST_NANOS : BETWEEN_LINES_NANOS)) {
            return;
        }
        ProgressLine line = new ProgressLine(stage, parts, done, rows, TimeUnit.NANOSECONDS.toSeconds(now - begun));
        if (columns > 0) {
            paintOver(line.withBar(Texts.in(language)));
        } else if (lastLine == Long.MIN_VALUE || now - lastLine >= BETWEEN_LINES_NANOS) {
            lastLine = now;
            stream.println(line.plain(Texts.in(language)));
        }
    }

    /** A line that fills the terminal's last column would move on to the next and could not be painted over. */
    private void paintOver(String text) {
        String fitting = text.substring(0, Math.min(text.length(), columns - 1));
        stream.print("\r" + fitting + " ".repeat(Math.max(0, painted - fitting.length())));
        stream.flush();
        painted = fitting.length();
    }

    /** Ends the line where it is: the terminal has written the keys of an interruption behind it. */
    synchronized void leave() {
        stage = null;
        if (painted > 0) {
            stream.println();
            painted = 0;
        }
    }

    /** Takes the line away, until a stage begins again. */
    synchronized void clear() {
        stage = null;
        if (painted > 0) {
            stream.print("\r" + " ".repeat(painted) + "\r");
            stream.flush();
            painted = 0;
        }
    }
}
