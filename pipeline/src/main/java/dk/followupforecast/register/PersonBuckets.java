package dk.followupforecast.register;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/** The numbers of a slice's persons, sorted into buckets so that the same person always lies in the same one. */
public final class PersonBuckets {

    private final long[][] buckets;
    private final int[] sizes;

    PersonBuckets(int count) {
        this.buckets = new long[count][16];
        this.sizes = new int[count];
    }

    void add(long person) {
        int bucket = (int) Math.multiplyHigh(person >>> 1, (long) buckets.length << 1);
        if (sizes[bucket] == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], sizes[bucket] * 2);
        }
        buckets[bucket][sizes[bucket]++] = person;
    }

    public int count() {
        return buckets.length;
    }

    /** A bucket as bytes, to be sent as they are. */
    public byte[] bytes(int bucket) {
        ByteBuffer bytes = ByteBuffer.allocate(sizes[bucket] * Long.BYTES);
        bytes.asLongBuffer().put(buckets[bucket], 0, sizes[bucket]);
        return bytes.array();
    }

    /**
     * The persons of a bucket who are there more than once, each once, in order.
     *
     * @param parts what all slices have of the bucket
     */
    public static long[] listRepeated(List<byte[]> parts) {
        int all = parts.stream().mapToInt(part -> part.length / Long.BYTES).sum();
        PersonSet seen = new PersonSet(all);
        PersonSet repeated = new PersonSet(16);
        for (byte[] part : parts) {
            LongBuffer persons = ByteBuffer.wrap(part).asLongBuffer();
            for (int at = 0; at < persons.capacity(); at++) {
                long person = persons.get(at);
                if (!seen.add(person)) {
                    repeated.add(person);
                }
            }
        }
        return repeated.sorted();
    }
}
