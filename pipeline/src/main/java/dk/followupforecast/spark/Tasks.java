package dk.followupforecast.spark;

import dk.followupforecast.csv.ParsedFile;
import dk.followupforecast.register.PersonBuckets;
import dk.followupforecast.register.PersonSet;
import dk.followupforecast.register.RegisterPlan;
import dk.followupforecast.register.RegisterSlice;
import dk.followupforecast.register.RepeatedRows;
import dk.followupforecast.register.SliceOutput;
import dk.followupforecast.register.SliceTask;
import dk.followupforecast.register.SliceWork;
import dk.followupforecast.source.SourceFile;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** What Spark sends to where the work is done. Named types rather than lambdas: Spark takes a lambda apart before it sends it. */
final class Tasks {

    /** The key of what is no bucket. */
    private static final int OUTPUT = -1;

    private Tasks() {}

    /** The output of a slice, and which slice's it is. */
    record Placed(int place, SliceOutput output) implements Serializable {}

    /** Counts a slice. */
    record Count(RegisterPlan plan, SliceCount slices) implements Function<RegisterSlice, Placed> {
        @Override
        public Placed call(RegisterSlice slice) {
            SliceOutput output = new SliceTask(plan, slice).count(0, (bucket, bytes) -> {});
            slices.add(output.result().rows());
            return new Placed(slice.place(), output);
        }
    }

    /** Counts a slice, and sorts its persons into buckets. */
    record CountAndSort(RegisterPlan plan, int buckets, SliceCount slices)
            implements PairFlatMapFunction<RegisterSlice, Integer, Serializable> {
        @Override
        public Iterator<Tuple2<Integer, Serializable>> call(RegisterSlice slice) {
            List<Tuple2<Integer, Serializable>> parts = new ArrayList<>();
            SliceOutput output = new SliceTask(plan, slice)
                    .count(buckets, (bucket, bytes) -> parts.add(new Tuple2<>(bucket, bytes)));
            slices.add(output.result().rows());
            parts.add(new Tuple2<>(OUTPUT, new Placed(slice.place(), output)));
            return parts.iterator();
        }
    }

    /** A partition a bucket, and one for all outputs. */
    static final class ByBucket extends Partitioner {

        private final int buckets;

        ByBucket(int buckets) {
            this.buckets = buckets;
        }

        @Override
        public int numPartitions() {
            return buckets + 1;
        }

        @Override
        public int getPartition(Object key) {
            int bucket = (Integer) key;
            return bucket == OUTPUT ? buckets : bucket;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByBucket that && buckets == that.buckets;
        }

        @Override
        public int hashCode() {
            return buckets;
        }
    }

    /** Compares the persons of a bucket; outputs pass through. */
    record Compare() implements FlatMapFunction<Iterator<Tuple2<Integer, Serializable>>, Serializable> {
        @Override
        public Iterator<Serializable> call(Iterator<Tuple2<Integer, Serializable>> parts) {
            List<Serializable> found = new ArrayList<>();
            List<byte[]> persons = new ArrayList<>();
            while (parts.hasNext()) {
                Serializable part = parts.next()._2();
                if (part instanceof byte[] bytes) {
                    persons.add(bytes);
                } else {
                    found.add(part);
                }
            }
            if (!persons.isEmpty()) {
                found.add(PersonBuckets.listRepeated(persons));
            }
            return found.iterator();
        }
    }

    /** Finds the rows of some persons. */
    record FindRepeated(RegisterPlan plan, Broadcast<PersonSet> persons, SliceCount slices)
            implements Function<RegisterSlice, RepeatedRows> {
        @Override
        public RepeatedRows call(RegisterSlice slice) {
            RepeatedRows rows = new SliceTask(plan, slice).findRepeated(persons.value());
            slices.add(0);
            return rows;
        }
    }

    /** Does what somebody else knows how to do. */
    record Work<T extends Serializable, R extends Serializable>(SliceWork<T, R> work, SliceCount slices)
            implements Function<T, R> {
        @Override
        public R call(T item) {
            R result = work.apply(item);
            slices.add(0);
            return result;
        }
    }

    /** Parses a count extract. */
    record Parse(String charset) implements Function<SourceFile, ParsedFile> {
        @Override
        public ParsedFile call(SourceFile file) {
            return ParsedFile.of(file, Charset.forName(charset));
        }
    }
}
