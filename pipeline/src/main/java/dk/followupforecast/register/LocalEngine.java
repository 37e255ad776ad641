package dk.followupforecast.register;

import dk.followupforecast.progress.Progress;
import dk.followupforecast.progress.Stage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Reads a register with the threads of this process. */
public final class LocalEngine implements RegisterEngine {

    /** Enough that a bucket's persons fit into a core's own memory when they are compared. */
    private static final int BUCKETS = 64;

    private final ExecutorService threads;
    private final Progress progress;

    /** Of whose work nobody is told. */
    public LocalEngine(int threads) {
        this(threads, Progress.UNSEEN);
    }

    public LocalEngine(int threads, Progress progress) {
        this.progress = progress;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "register");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public RegisterScan scan(RegisterPlan plan, List<RegisterSlice> slices, boolean persons) {
        List<List<byte[]>> parts = new ArrayList<>();
        int buckets = persons ? BUCKETS : 0;
        IntStream.range(0, buckets).forEach(bucket -> parts.add(new ArrayList<>()));
        List<SliceOutput> outputs = workOn(
                slices,
                slice -> new SliceTask(plan, slice).count(buckets, (bucket, bytes) -> {
                    List<byte[]> part = parts.get(bucket);
                    synchronized (part) {
                        part.add(bytes);
                    }
                }),
                output -> output.result().rows());
        CohortTally tally = new CohortTally();
        outputs.forEach(output -> tally.addAll(output.tally()));
        if (persons) {
            progress.begin(Stage.COMPARING, buckets);
        }
        long[] repeated = workOn(parts, PersonBuckets::listRepeated, numbers -> 0).stream()
                .flatMapToLong(LongStream::of)
                .sorted()
                .toArray();
        return new RegisterScan(outputs.stream().map(SliceOutput::result).toList(), tally, repeated);
    }

    @Override
    public List<RepeatedRows> findRepeated(RegisterPlan plan, List<RegisterSlice> slices, long[] persons) {
        PersonSet set = PersonSet.of(persons);
        AtomicLong room = new AtomicLong(RegisterReduction.MOST_REPEATED);
        return workOn(slices, slice -> new SliceTask(plan, slice).findRepeated(set, room), found -> 0);
    }

    @Override
    public <T extends Serializable, R extends Serializable> List<R> forEach(List<T> items, SliceWork<T, R> work) {
        return workOn(items, work::apply, result -> 0);
    }

    /** @param rows how many rows of a register were in an item, from its result */
    private <A, B> List<B> workOn(List<A> items, Function<A, B> work, ToLongFunction<B> rows) {
        List<Future<B>> futures = new ArrayList<>();
        for (A item : items) {
            futures.add(threads.submit(() -> {
                B result = work.apply(item);
                progress.advance(1, rows.applyAsLong(result));
                return result;
            }));
        }
        List<B> results = new ArrayList<>();
        try {
            for (Future<B> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a register was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
