package dk.followupforecast.spark;

import java.io.File;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;

/**
 * The settings of Spark, all of them, each with its reason. What the user's own Spark says, by {@code spark-submit} or
 * {@code -Dspark.…}, comes before them.
 */
final class SparkSettings {

    private static final String MASTER = "spark.master";

    private SparkSettings() {}

    /** @param master address of a cluster; without one, and without one of spark-submit's, Spark works in this process */
    static SparkConf of(Optional<String> master) {
        SparkConf conf = new SparkConf(true);
        Map<String, String> settings = everywhere();
        master.ifPresent(address -> conf.set(MASTER, address));
        if (conf.get(MASTER, "local").startsWith("local")) {
            settings.putAll(inThisProcess());
        } else {
            settings.putAll(onCluster());
        }
        settings.forEach(conf::setIfMissing);
        return conf;
    }

    private static Map<String, String> everywhere() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.app.name", "followup-forecast");
        // A page on the web that nobody looks at costs a second.
        settings.put("spark.ui.enabled", "false");
        // Spark's own bar would stand between the lines of this program.
        settings.put("spark.ui.showConsoleProgress", "false");
        // Persons' numbers have no pattern that could be packed.
        settings.put("spark.shuffle.compress", "false");
        // A slice's tally is small, but a country's register has many slices.
        settings.put("spark.driver.maxResultSize", "0");
        return settings;
    }

    private static Map<String, String> inThisProcess() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(MASTER, "local[*]");
        // Nothing listens where another machine could reach it.
        settings.put("spark.driver.host", "127.0.0.1");
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        // Nobody asks for measurements of a process that lives for seconds.
        settings.put("spark.metrics.staticSources.enabled", "false");
        settings.put("spark.metrics.executorMetricsSource.enabled", "false");
        // The only executor is this process: it need not tell itself that it is alive.
        settings.put("spark.executor.heartbeatInterval", "60s");
        return settings;
    }

    private static Map<String, String> onCluster() {
        Map<String, String> settings = new LinkedHashMap<>();
        // All that tasks need besides what Spark itself brings; Commons CSV for count extracts only.
        ownJar().ifPresent(jar -> settings.put("spark.jars", jar + listBeside(jar, "commons-csv-")));
        // Who has not been heard of for this long is gone, and its work is given to others. Spark's own 120 s and 10 s
        // are for tasks that run for hours; a slice takes seconds.
        settings.put("spark.network.timeout", "40s");
        settings.put("spark.network.timeoutInterval", "10s");
        settings.put("spark.executor.heartbeatInterval", "5s");
        // What a lost machine had sorted is made again: not worth asking for three times in 15 s.
        settings.put("spark.shuffle.io.maxRetries", "2");
        settings.put("spark.shuffle.io.retryWait", "1s");
        return settings;
    }

    /** Jars of the folder {@code lib} beside the program's jar, each with a comma before it. */
    private static String listBeside(String jar, String beginning) {
        File[] found = new File(jar).toPath().resolveSibling("lib").toFile().listFiles(file -> file.getName()
                .startsWith(beginning));
        return found == null
                ? ""
                : Stream.of(found).sorted().map(file -> "," + file).collect(Collectors.joining());
    }

    private static Optional<String> ownJar() {
        CodeSource source = SparkSettings.class.getProtectionDomain().getCodeSource();
        return Optional.ofNullable(source)
                .map(CodeSource::getLocation)
                .map(location ->
                        Path.of(java.net.URI.create(location.toString())).toString())
                .filter(path -> path.endsWith(".jar"));
    }
}
