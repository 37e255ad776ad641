package dk.followupforecast.command;

import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.spark.SparkStart;
import dk.followupforecast.yaml.YamlSchema;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        StoppableStream out = new StoppableStream(new FileOutputStream(FileDescriptor.out));
        StoppableStream err = new StoppableStream(new FileOutputStream(FileDescriptor.err));
        ProgressDisplay progress = ProgressDisplay.on(err, CaseArguments.languageOf(List.of(arguments)));
        Interruption interruption = Interruption.watch(arguments, out, err, progress);
        int code = run(arguments, out, err, progress);
        interruption.end();
        System.exit(code);
    }

    /**
     * Runs the program without ending the process.
     *
     * @return the exit code
     */
    public static int run(String[] arguments, OutputStream out, OutputStream err) {
        return run(arguments, out, err, ProgressDisplay.unseen());
    }

    static int run(String[] arguments, OutputStream out, OutputStream err, ProgressDisplay progress) {
        searchNoLibraries();
        startAhead(arguments);
        // UTF-8 whatever the locale: the figures' names are Danish, and the same bytes are promised everywhere.
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream rest = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ForecastProgram(new Console(results, rest, progress)).execute(arguments);
    }

    /** Picocli looks for Groovy, in every jar of the class path, and for all methods of types that no option has: 40 ms. */
    private static void searchNoLibraries() {
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.[st].*");
    }

    /** What takes long to load and is needed late is loaded on the other core meanwhile. */
    private static void startAhead(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("run")) {
            ChartPainter.warmUp();
        }
        if (System.getProperty("forecast.spark") != null) {
            SparkStart.ahead();
        }
        Thread schemas = new Thread(YamlSchema::loadAll, "schemas");
        schemas.setDaemon(true);
        schemas.setUncaughtExceptionHandler((thread, fault) -> {});
        schemas.start();
    }
}
