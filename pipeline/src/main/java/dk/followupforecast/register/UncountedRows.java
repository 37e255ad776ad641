package dk.followupforecast.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers, slice by slice, the rows of repeated persons that do not count as they stand: all of them, however many. */
final class UncountedRows {

    /** Lines that grow as they come. */
    private static final class Lines {

        private long[] lines = new long[4];
        private int size = 0;

        void add(long line) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, size * 2);
            }
            lines[size++] = line;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(lines, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    private final List<RegisterSlice> slices;
    private final SlicePlaces places;
    private final Map<Integer, Lines> leftOut = new HashMap<>();
    private final Map<Integer, Lines> withoutMunicipality = new HashMap<>();

    UncountedRows(List<RegisterSlice> slices, SlicePlaces places) {
        this.slices = slices;
        this.places = places;
    }

    void leaveOut(RepeatedRow row) {
        leftOut.computeIfAbsent(row.slice(), slice -> new Lines()).add(row.line());
    }

    void leaveMunicipalityOpen(RepeatedRow row) {
        withoutMunicipality.computeIfAbsent(row.slice(), slice -> new Lines()).add(row.line());
    }

    List<CountedSlice> list() {
        List<CountedSlice> counted = new ArrayList<>();
        for (RegisterSlice slice : slices) {
            counted.add(new CountedSlice(
                    slice,
                    places.line(slice.place(), 0),
                    linesOf(leftOut, slice.place()),
                    linesOf(withoutMunicipality, slice.place())));
        }
        return counted;
    }

    private static long[] linesOf(Map<Integer, Lines> bySlice, int slice) {
        Lines lines = bySlice.get(slice);
        return lines == null ? new long[0] : lines.sorted();
    }
}
