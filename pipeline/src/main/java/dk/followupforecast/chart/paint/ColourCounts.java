package dk.followupforecast.chart.paint;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often each colour was met, and its place in a palette. A chart has millions of pixels, and is asked for each change
 * of colour between them: a map of objects took a quarter of the time for a PNG.
 */
final class ColourCounts {

    /** No colour of three bytes. */
    private static final int FREE = -1;

    private int[] colours = new int[1 << 12];
    private int[] counts = new int[colours.length];
    private byte[] places = new byte[colours.length];
    private int size = 0;

    ColourCounts() {
        Arrays.fill(colours, FREE);
    }

    /** @param colour red, green and blue in one number; what stands above them is not looked at */
    void add(int colour) {
        int at = find(colour & 0xFFFFFF);
        if (counts[at]++ == 0) {
            colours[at] = colour & 0xFFFFFF;
            size++;
            if (2 * size > colours.length) {
                grow();
            }
        }
    }

    void setPlace(int colour, byte place) {
        places[find(colour & 0xFFFFFF)] = place;
    }

    byte place(int colour) {
        return places[find(colour & 0xFFFFFF)];
    }

    /** All colours; of those met equally often the darker first, so that the order is always the same. */
    int[] commonestFirst() {
        return IntStream.range(0, colours.length)
                .filter(at -> counts[at] > 0)
                .boxed()
                .sorted((one, other) ->
                        counts[one] != counts[other] ? counts[other] - counts[one] : colours[one] - colours[other])
                .mapToInt(at -> colours[at])
                .toArray();
    }

    /** Where the colour is, or would be. */
    private int find(int colour) {
        int at = (colour * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(colours.length) + 1);
        while (counts[at] > 0 && colours[at] != colour) {
            at = (at + 1) & (colours.length - 1);
        }
        return at;
    }

    private void grow() {
        int[] before = colours;
        int[] countsBefore = counts;
        colours = new int[2 * before.length];
        Arrays.fill(colours, FREE);
        counts = new int[colours.length];
        places = new byte[colours.length];
        for (int i = 0; i < before.length; i++) {
            if (countsBefore[i] > 0) {
                int at = find(before[i]);
                colours[at] = before[i];
                counts[at] = countsBefore[i];
            }
        }
    }
}
