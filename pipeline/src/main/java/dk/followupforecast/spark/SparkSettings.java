package dk.followupforecast.spark;

import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        // Progress is told by this program, in one line.
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
        // The one jar that tasks need besides Spark's own.
        ownJar().ifPresent(jar -> settings.put("spark.jars", jar));
        return settings;
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
