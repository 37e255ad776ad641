package dk.followupforecast.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns lines of slices, which know only their own, into lines of files. */
final class SlicePlaces {

    private final List<RegisterSlice> slices;
    private final long[] firstLines;

    /** @param results one a slice */
    SlicePlaces(List<RegisterSlice> slices, List<SliceResult> results) {
        this.slices = slices;
        this.firstLines = new long[slices.size()];
        for (int at = 0; at < slices.size(); at++) {
            boolean first =
                    at == 0 || slices.get(at).file() != slices.get(at - 1).file();
            firstLines[at] =
                    first ? 1 : firstLines[at - 1] + results.get(at - 1).lines();
        }
    }

    /** The line of a file, from 1; a line below 0 means the whole file. */
    long line(int slice, long line) {
        return line < 0 ? 0 : firstLines[slice] + line;
    }

    int file(int slice) {
        return slices.get(slice).file();
    }

    /** Cuts all files of a plan; where a cut of text lies is not known before all before it is read. */
    static List<RegisterSlice> cut(RegisterPlan plan) {
        List<RegisterSlice> slices = new ArrayList<>();
        for (int file = 0; file < plan.files().size(); file++) {
            long from = 0;
            boolean anywhere = plan.files().get(file).form().isCutAtBytes();
            for (long to : plan.files().get(file).cuts()) {
                SliceStart start = anywhere && from > 0 ? SliceStart.UNKNOWN : SliceStart.OUTSIDE_QUOTES;
                slices.add(new RegisterSlice(slices.size(), file, from, to, start));
                from = to;
            }
        }
        return slices;
    }

    /** Whether each slice was read as one that begins where it does. */
    static boolean areReadSo(List<RegisterSlice> told, List<SliceResult> results) {
        return IntStream.range(0, told.size())
                .allMatch(at ->
                        told.get(at).start() == SliceStart.of(results.get(at).isReadWithinQuotes()));
    }

    /**
     * The slices as they really begin: whether a quoted value is open there shows in the quotation marks of all before.
     */
    static List<RegisterSlice> withQuotes(RegisterPlan plan, List<RegisterSlice> slices, List<SliceResult> results) {
        List<RegisterSlice> told = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < slices.size(); at++) {
            RegisterSlice slice = slices.get(at);
            open &= slice.from() > 0;
            told.add(slice.startingAt(
                    SliceStart.of(open && plan.file(slice).form().isCutAtBytes())));
            open ^= results.get(at).turnsQuotes();
        }
        return told;
    }
}
