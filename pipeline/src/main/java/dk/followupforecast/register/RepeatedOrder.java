package dk.followupforecast.register;

import java.util.Arrays;
import java.util.List;

/** Puts rows of repeated persons in order without an object a row: of "unknown" a register may have a million. */
final class RepeatedOrder {

    private RepeatedOrder() {}

    /** Where the rows stand, rows of the same number side by side and in the order of the register. */
    static long[] byPerson(List<RepeatedRows> slices) {
        long[] numbers = numbers(slices);
        int[] next = new int[numbers.length + 1];
        long[] persons = Arrays.stream(numbers).sorted().distinct().toArray();
        for (long number : numbers) {
            next[Arrays.binarySearch(persons, number) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        long[] order = new long[numbers.length];
        int at = 0;
        for (int slice = 0; slice < slices.size(); slice++) {
            for (int row = 0; row < slices.get(slice).size(); row++) {
                order[next[Arrays.binarySearch(persons, numbers[at++])]++] = (long) slice << Integer.SIZE | row;
            }
        }
        return order;
    }

    private static long[] numbers(List<RepeatedRows> slices) {
        long[] numbers = new long[slices.stream().mapToInt(RepeatedRows::size).sum()];
        int at = 0;
        for (RepeatedRows ofSlice : slices) {
            for (int row = 0; row < ofSlice.size(); row++) {
                numbers[at++] = ofSlice.person(row);
            }
        }
        return numbers;
    }

    static RepeatedRow row(List<RepeatedRows> slices, long place) {
        return slices.get((int) (place >>> Integer.SIZE)).row((int) place);
    }
}
