package dk.followupforecast.spark;

import dk.followupforecast.csv.FileParser;
import dk.followupforecast.csv.ParsedFile;
import dk.followupforecast.progress.Progress;
import dk.followupforecast.register.CohortTally;
import dk.followupforecast.register.PersonSet;
import dk.followupforecast.register.RegisterEngine;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterScan;
import dk.followupforecast.register.RegisterSlice;
import dk.followupforecast.register.RepeatedRows;
import dk.followupforecast.register.SliceOutput;
import dk.followupforecast.register.SliceResult;
import dk.followupforecast.register.SliceWork;
import dk.followupforecast.source.SourceFile;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** Reads a register with Spark: in this process, or on a cluster. A task reads a slice and counts it before anything is sent. */
public final class SparkEngine implements RegisterEngine, FileParser {

    /** Bytes of a register for which one bucket of persons is made: what a core compares in its own memory. */
    private static final long BYTES_A_BUCKET = 32L << 20;

    private static final int MOST_BUCKETS = 1000;

    private final CompletableFuture<JavaSparkContext> starting;
    private final Progress progress;
    private TaskProgress told;

    /** @param starting Spark, begun before anybody knew what to do with it */
    public SparkEngine(CompletableFuture<JavaSparkContext> starting, Progress progress) {
        this.starting = starting;
        this.progress = progress;
    }

    @Override
    public RegisterScan scan(RegisterPlan plan, List<RegisterSlice> slices, boolean persons) {
        JavaRDD<RegisterSlice> tasks = tasks(slices);
        told().countSlicesOnly();
        if (!persons) {
            return scanOf(collect(tasks.map(new Tasks.Count(plan, told().slices()))), slices.size());
        }
        int buckets = buckets(plan);
        told().compareBehindShuffle(buckets + 1);
        List<Serializable> found = collect(tasks.flatMapToPair(new Tasks.CountAndSort(plan, buckets, told().slices()))
                .partitionBy(new Tasks.ByBucket(buckets))
                .mapPartitions(new Tasks.Compare()));
        return scanOf(found, slices.size());
    }

    @Override
    public List<RepeatedRows> findRepeated(RegisterPlan plan, List<RegisterSlice> slices, long[] persons) {
        told().countSlicesOnly();
        Broadcast<PersonSet> set = started().broadcast(PersonSet.of(persons));
        return collect(tasks(slices).map(new Tasks.FindRepeated(plan, set, told().slices())));
    }

    /** A task an item. */
    @Override
    public <T extends Serializable, R extends Serializable> List<R> forEach(List<T> items, SliceWork<T, R> work) {
        told().countSlicesOnly();
        return collect(started().parallelize(items, items.size()).map(new Tasks.Work<>(work, told().slices())));
    }

    /** A task a file: a count extract is small, and its lines belong together. */
    @Override
    public List<ParsedFile> parse(List<SourceFile> files, Charset charset) {
        if (files.isEmpty()) {
            return List.of();
        }
        return collect(started().parallelize(files, files.size()).map(new Tasks.Parse(charset.name())));
    }

    /** A task a slice: slices are cut to the size of a task. */
    private JavaRDD<RegisterSlice> tasks(List<RegisterSlice> slices) {
        return started().parallelize(slices, slices.size());
    }

    private JavaSparkContext started() {
        return SparkWork.started(starting);
    }

    private TaskProgress told() {
        if (told == null) {
            told = TaskProgress.watch(started(), progress);
        }
        return told;
    }

    private <T> List<T> collect(JavaRDD<T> data) {
        return SparkWork.collect(data, started());
    }

    private static int buckets(RegisterPlan plan) {
        long bytes = plan.files().stream().mapToLong(file -> file.bytes()).sum();
        return (int) Math.min(MOST_BUCKETS, 1 + bytes / BYTES_A_BUCKET);
    }

    /** @param found outputs of slices with their places, and persons who may be there more than once */
    private static RegisterScan scanOf(List<? extends Serializable> found, int slices) {
        TreeMap<Integer, SliceResult> results = new TreeMap<>();
        CohortTally tally = new CohortTally();
        LongStream.Builder repeated = LongStream.builder();
        for (Serializable item : found) {
            if (item instanceof Tasks.Placed placed) {
                SliceOutput output = placed.output();
                results.put(placed.place(), output.result());
                tally.addAll(output.tally());
            } else {
                LongStream.of((long[]) item).forEach(repeated);
            }
        }
        if (results.size() != slices) {
            throw new IllegalStateException("results must be of " + slices + " slices, were of " + results.size());
        }
        return new RegisterScan(
                List.copyOf(results.values()), tally, repeated.build().sorted().toArray());
    }

    @Override
    public void close() {
        SparkStart.end(starting);
    }
}
