package dk.followupforecast.chart.paint;

import java.util.Arrays;

/**
 * A picture as PNG wants it: a palette, and for every line its pixels' places in the palette less those of the line
 * above. Most lines of a chart repeat the one above, and then hold zeros only.
 *
 * @param palette at most 256 colours, red, green and blue in one number
 * @param lines each a filter byte and a byte a pixel
 */
record IndexedPixels(int width, int height, int[] palette, byte[] lines) {
    private static final int MOST_COLOURS = 256;

    /** The commonest colours, all fills among them, are never merged: a zero's tint is close to paper. */
    private static final int FILLS = 40;

    /** PNG's filter 2: every byte is the difference from the byte above it. */
    private static final byte UP = 2;

    static IndexedPixels of(int[] pixels, int width, int height) {
        ColourCounts counts = count(pixels, width, height);
        int[] commonestFirst = counts.commonestFirst();
        int[] palette = palette(commonestFirst);
        for (int colour : commonestFirst) {
            counts.setPlace(colour, (byte) nearest(palette, palette.length, colour));
        }
        return new IndexedPixels(width, height, palette, lines(pixels, width, height, counts));
    }

    /** The finest palette that is small enough: fills are kept as they are, shades at letters' edges may be merged. */
    private static int[] palette(int[] commonestFirst) {
        int[] palette = new int[MOST_COLOURS];
        for (int tolerance = 0; ; tolerance += 4) {
            int size = 0;
            for (int i = 0; i < commonestFirst.length && size <= MOST_COLOURS; i++) {
                int colour = commonestFirst[i];
                boolean missing =
                        i < FILLS || distance(palette[nearest(palette, size, colour)], colour) > tolerance * tolerance;
                if (missing && size < MOST_COLOURS) {
                    palette[size] = colour;
                }
                size += missing ? 1 : 0;
            }
            if (size <= MOST_COLOURS) {
                return Arrays.copyOf(palette, size);
            }
        }
    }

    byte[] paletteBytes() {
        byte[] bytes = new byte[3 * palette.length];
        for (int i = 0; i < palette.length; i++) {
            bytes[3 * i] = (byte) (palette[i] >> 16);
            bytes[3 * i + 1] = (byte) (palette[i] >> 8);
            bytes[3 * i + 2] = (byte) palette[i];
        }
        return bytes;
    }

    private static boolean repeatsLineAbove(int[] pixels, int width, int line) {
        int start = line * width;
        return line > 0 && Arrays.equals(pixels, start, start + width, pixels, start - width, start);
    }

    /** How often each colour is met, counting runs of a colour once: the count is only for choosing a palette. */
    private static ColourCounts count(int[] pixels, int width, int height) {
        ColourCounts counts = new ColourCounts();
        for (int line = 0; line < height; line++) {
            if (repeatsLineAbove(pixels, width, line)) {
                continue;
            }
            int last = ~pixels[line * width];
            for (int at = line * width; at < (line + 1) * width; at++) {
                if (pixels[at] != last) {
                    last = pixels[at];
                    counts.add(last);
                }
            }
        }
        return counts;
    }

    private static int nearest(int[] palette, int size, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size && least > 0; i++) {
            int distance = distance(palette[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }

    private static byte[] lines(int[] pixels, int width, int height, ColourCounts places) {
        byte[] lines = new byte[(width + 1) * height];
        byte[] above = new byte[width];
        for (int line = 0; line < height; line++) {
            int to = line * (width + 1);
            lines[to++] = UP;
            if (repeatsLineAbove(pixels, width, line)) {
                continue;
            }
            int last = ~pixels[line * width];
            byte place = 0;
            for (int x = 0; x < width; x++) {
                int colour = pixels[line * width + x];
                if (colour != last) {
                    last = colour;
                    place = places.place(colour);
                }
                lines[to + x] = (byte) (place - above[x]);
                above[x] = place;
            }
        }
        return lines;
    }
}
