package dk.followupforecast.register;

import java.io.Serializable;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Rows of one slice whose persons are in the register more than once. */
public final class RepeatedRows implements Serializable {

    private final int slice;
    private long[] persons = new long[8];
    private long[] checks = new long[8];
    private long[] lines = new long[8];
    private int[] keys = new int[8];
    private int size = 0;
    private boolean whole = true;
    private boolean cut = false;
    private final transient AtomicLong room;

    /** @param room how many rows may still be kept of all slices that are read in this process */
    RepeatedRows(int slice, AtomicLong room) {
        this.slice = slice;
        this.room = room;
    }

    /** @param check a second number of the person, so that two persons are never taken for one */
    void add(long person, long check, int key, long line) {
        if (cut || room.decrementAndGet() < 0) {
            cut = true;
            return;
        }
        if (size == persons.length) {
            persons = Arrays.copyOf(persons, size * 2);
            checks = Arrays.copyOf(checks, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        persons[size] = person;
        checks[size] = check;
        lines[size] = line;
        keys[size++] = key;
    }

    /** Notes that the slice could not be read to its end this time. */
    void stop() {
        whole = false;
    }

    /** Whether there were more rows than may be kept. */
    boolean isCut() {
        return cut;
    }

    boolean isWhole() {
        return whole;
    }

    int slice() {
        return slice;
    }

    int size() {
        return size;
    }

    long person(int at) {
        return persons[at];
    }

    RepeatedRow row(int at) {
        return new RepeatedRow(persons[at], checks[at], slice, lines[at], keys[at]);
    }
}
