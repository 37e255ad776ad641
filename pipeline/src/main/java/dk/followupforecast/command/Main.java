package dk.followupforecast.command;

import dk.followupforecast.chart.paint.ChartPainter;
import dk.followupforecast.yaml.YamlSchema;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    /** @return the exit code */
    static int run(String[] arguments, OutputStream out, OutputStream err) {
        searchNoLibraries();
        startAhead(arguments);
        // UTF-8 whatever the locale: the figures' names are Danish, and the same bytes are promised everywhere.
        PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream rest = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ForecastProgram(new Console(results, rest)).execute(arguments);
    }

    /**
     * Two libraries look at every start for what is not there, SLF4J for a logger and picocli for Groovy, and open every
     * jar of the class path for it: 40 ms.
     */
    private static void searchNoLibraries() {
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("picocli.disable.closures", "true");
        // Option types that we have none of; picocli looks all their methods up.
        System.setProperty("picocli.converters.excludes", "java.[st].*");
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
