package dk.followupforecast.spark;

import dk.followupforecast.register.EngineLostException;
import dk.followupforecast.text.Message;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Waits for what Spark does, and says in a sentence what kept it from doing it. */
final class SparkWork {

    /** Spark tries a standalone master three times, for 20 seconds each; a queue of YARN may take longer. */
    private static final int MOST_SECONDS_OF_START = 600;

    /** A worker starts a process in a few seconds; without one, Spark would wait for ever. */
    private static final int MOST_SECONDS_OF_WORKERS = 60;

    private static final int LOOK_MILLISECONDS = 50;

    private SparkWork() {}

    /** Spark, as soon as it has started and, on a standalone cluster, has somebody to work for it. */
    static JavaSparkContext started(CompletableFuture<JavaSparkContext> starting) {
        try {
            JavaSparkContext context = starting.get(MOST_SECONDS_OF_START, TimeUnit.SECONDS);
            if (context.master().startsWith("spark://")) {
                awaitWorkers(context);
            }
            return context;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Spark was started", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new EngineLostException(Message.of("engine.not-started"), e);
        }
    }

    private static void awaitWorkers(JavaSparkContext context) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS_OF_WORKERS);
        // This process is one of them.
        while (countProcesses(context) < 2) {
            if (System.nanoTime() - end > 0) {
                throw new EngineLostException(Message.of("engine.no-workers", context.master()), null);
            }
            Thread.sleep(LOOK_MILLISECONDS);
        }
    }

    /** The master ends the work when no worker can start a process for it. */
    private static int countProcesses(JavaSparkContext context) {
        try {
            return context.sc().getExecutorMemoryStatus().size();
        } catch (IllegalStateException e) {
            throw new EngineLostException(Message.of("engine.no-workers", context.master()), e);
        }
    }

    /** All that an RDD holds. Spark's exceptions are checked ones of Scala, which no signature tells of. */
    static <T> List<T> collect(JavaRDD<T> data, JavaSparkContext context) {
        try {
            return data.collect();
        } catch (Exception e) {
            if (context.isLocal()) {
                throw e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
            }
            throw new EngineLostException(Message.of("engine.lost", context.master()), e);
        }
    }
}
