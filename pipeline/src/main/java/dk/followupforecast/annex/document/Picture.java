package dk.followupforecast.annex.document;

import java.util.function.Supplier;

/**
 * A picture in both its forms, which show the same. Each is painted when it is first asked for: not every form of a document
 * shows it.
 *
 * @param name of its files, without an extension
 * @param pngPainter gives the PNG at 300 dots an inch
 * @param svgPainter gives the SVG, with text as outlines
 * @param widthInMm as it is to stand on paper
 */
public record Picture(
        String name, Supplier<byte[]> pngPainter, Supplier<byte[]> svgPainter, double widthInMm, double heightInMm) {

    public Picture {
        Document.requireText("name", name);
        if (!(widthInMm > 0 && heightInMm > 0)) {
            throw new IllegalArgumentException("size must be above 0 mm, was " + widthInMm + " x " + heightInMm);
        }
    }

    public byte[] png() {
        return pngPainter.get();
    }

    public byte[] svg() {
        return svgPainter.get();
    }
}
