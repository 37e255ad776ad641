package dk.followupforecast.command;

import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.yaml.YamlSchema;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        startAhead(arguments);
        // UTF-8 whatever the locale: the figures' names are Danish, and the same bytes are promised everywhere.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new ForecastProgram(new Console(out, err)).execute(arguments));
    }

    /** What takes long to load and is needed late is loaded on the other core meanwhile. */
    private static void startAhead(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("run")) {
            ChartPainter.warmUp();
        }
        Thread schemas = new Thread(() -> YamlSchema.RULE.compile(), "schemas");
        schemas.setDaemon(true);
        schemas.setUncaughtExceptionHandler((thread, fault) -> {});
        schemas.start();
    }
}
