package dk.followupforecast.spark;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark, beside whatever else there is to do. */
public final class SparkStart {

    private static CompletableFuture<JavaSparkContext> ahead;

    private SparkStart() {}

    /** Begins to start Spark in this process, for a job that will most likely need it. */
    public static synchronized void ahead() {
        ahead = start(Optional.empty());
    }

    /** Spark, begun already where it was begun {@link #ahead}. */
    public static synchronized CompletableFuture<JavaSparkContext> begun(Optional<String> master) {
        CompletableFuture<JavaSparkContext> begun = master.isEmpty() && ahead != null ? ahead : start(master);
        ahead = null;
        return begun;
    }

    private static CompletableFuture<JavaSparkContext> start(Optional<String> master) {
        CompletableFuture<JavaSparkContext> started = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        started.complete(new JavaSparkContext(SparkSettings.of(master)));
                    } catch (Throwable e) {
                        // Also Scala's checked exceptions, of which no signature tells: somebody waits for an answer.
                        started.completeExceptionally(e);
                    }
                },
                "spark-start");
        thread.setDaemon(true);
        thread.start();
        return started;
    }
}
