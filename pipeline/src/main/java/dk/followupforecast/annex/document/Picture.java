package dk.followupforecast.annex.document;

import java.util.function.Supplier;

/**
 * A painted picture in both its forms, which show the same.
 *
 * @param name of its files, without an extension
 * @param pngPainter gives the PNG; it may paint it only then, since that takes long and a form that shows the SVG never
 *     asks for it
 * @param svg with text as outlines
 * @param widthInMm as it is to stand on paper
 */
public record Picture(String name, Supplier<byte[]> pngPainter, byte[] svg, double widthInMm, double heightInMm) {

    public Picture {
        Document.requireText("name", name);
        if (!(widthInMm > 0 && heightInMm > 0)) {
            throw new IllegalArgumentException("size must be above 0 mm, was " + widthInMm + " x " + heightInMm);
        }
    }

    /** A picture whose PNG is painted already. */
    public Picture(String name, byte[] png, byte[] svg, double widthInMm, double heightInMm) {
        this(name, () -> png, svg, widthInMm, heightInMm);
    }

    /** The picture at 300 dots an inch. */
    public byte[] png() {
        return pngPainter.get();
    }
}
