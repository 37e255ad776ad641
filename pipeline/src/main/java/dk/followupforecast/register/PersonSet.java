package dk.followupforecast.register;

import java.io.Serializable;
import java.util.Arrays;

/** A set of persons' numbers. */
public final class PersonSet implements Serializable {

    /** The number that stands for an empty place; a person of that number is remembered apart. */
    private static final long EMPTY = 0;

    private long[] places;
    private int size = 0;
    private boolean hasEmpty = false;

    /** @param expected how many there will be */
    PersonSet(int expected) {
        this.places = new long[Integer.highestOneBit(Math.max(8, expected)) * 4];
    }

    public static PersonSet of(long[] persons) {
        PersonSet set = new PersonSet(persons.length);
        for (long person : persons) {
            set.add(person);
        }
        return set;
    }

    /** @return false when the person is there already */
    boolean add(long person) {
        if (person == EMPTY) {
            boolean first = !hasEmpty;
            hasEmpty = true;
            return first;
        }
        int at = find(person);
        if (places[at] == person) {
            return false;
        }
        places[at] = person;
        if (++size * 2 > places.length) {
            grow();
        }
        return true;
    }

    boolean contains(long person) {
        return person == EMPTY ? hasEmpty : places[find(person)] == person;
    }

    private int find(long person) {
        int mask = places.length - 1;
        int at = (int) person & mask;
        while (places[at] != EMPTY && places[at] != person) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        for (long person : old) {
            if (person != EMPTY) {
                places[find(person)] = person;
            }
        }
    }

    long[] sorted() {
        long[] persons = Arrays.stream(places).filter(place -> place != EMPTY).toArray();
        if (hasEmpty) {
            persons = Arrays.copyOf(persons, persons.length + 1);
        }
        Arrays.sort(persons);
        return persons;
    }
}
