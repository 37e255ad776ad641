package dk.followupforecast.register;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/** The work on one slice, wherever it is done: in a thread of this process or on another machine. */
public final class SliceTask {

    private final RegisterPlan plan;
    private final RegisterSlice slice;

    public SliceTask(RegisterPlan plan, RegisterSlice slice) {
        this.plan = plan;
        this.slice = slice;
    }

    /**
     * Counts the cohorts of the slice.
     *
     * @param buckets how many buckets the persons are sorted into; 0 where nobody is to look for repeated ones
     * @param persons takes each bucket's number and bytes
     */
    public SliceOutput count(int buckets, BiConsumer<Integer, byte[]> persons) {
        CohortTally tally = new CohortTally();
        if (buckets == 0) {
            return new SliceOutput(read((line, key, bytes, from, to) -> tally.add(key, 1)), tally);
        }
        PersonBuckets sorted = new PersonBuckets(buckets);
        long personKey = plan.personKey();
        SliceResult result = read((line, key, bytes, from, to) -> {
            tally.add(key, 1);
            sorted.add(PersonHash.of(bytes, from, to, personKey));
        });
        for (int bucket = 0; bucket < buckets; bucket++) {
            persons.accept(bucket, sorted.bytes(bucket));
        }
        return new SliceOutput(result, tally);
    }

    /** The rows of persons who are in the register more than once; no more than any register may have. */
    public RepeatedRows findRepeated(PersonSet repeated) {
        return findRepeated(repeated, new AtomicLong(RegisterReduction.MOST_REPEATED));
    }

    /** @param room how many rows may be kept, shared by slices whose rows are held together */
    RepeatedRows findRepeated(PersonSet repeated, AtomicLong room) {
        RepeatedRows rows = new RepeatedRows(slice.place(), room);
        long personKey = plan.personKey();
        SliceResult result = read((line, key, bytes, from, to) -> {
            long person = PersonHash.of(bytes, from, to, personKey);
            if (repeated.contains(person)) {
                rows.add(person, PersonHash.of(bytes, from, to, ~personKey), key, line);
            }
        });
        if (result.isStopped()) {
            rows.stop();
        }
        return rows;
    }

    /**
     * Whatever keeps a file from being read is a fault of the file: where it lies, the user can mend it. A fault of the program
     * loses its words here, before Spark or anybody else can log them.
     */
    public SliceResult read(RowSink sink) {
        try {
            return plan.file(slice).form().read(slice, plan, sink);
        } catch (UnpackedTooLargeException e) {
            return stopped(RowFault.UNPACKS_TOO_LARGE);
        } catch (IOException e) {
            return stopped(RowFault.UNREADABLE_FILE);
        } catch (RuntimeException e) {
            throw WordlessFault.of(e);
        }
    }

    private static SliceResult stopped(RowFault fault) {
        SliceResult result = new SliceResult();
        result.stop(fault, -1);
        return result;
    }
}
