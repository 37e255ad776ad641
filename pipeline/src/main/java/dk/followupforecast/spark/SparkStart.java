package dk.followupforecast.spark;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark, beside whatever else there is to do. */
public final class SparkStart {

    private static CompletableFuture<JavaSparkContext> ahead;

    /** The end of the one before: a process has one Spark at a time. */
    private static CompletableFuture<Void> ending = CompletableFuture.completedFuture(null);

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

    /** Ends Spark as soon as it has started, without waiting for it. */
    static synchronized void end(CompletableFuture<JavaSparkContext> started) {
        ending = started.thenAccept(JavaSparkContext::close).exceptionally(fault -> null);
    }

    private static CompletableFuture<JavaSparkContext> start(Optional<String> master) {
        CompletableFuture<JavaSparkContext> started = new CompletableFuture<>();
        CompletableFuture<Void> before = ending;
        Thread thread = new Thread(
                () -> {
                    try {
                        before.join();
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
