package dk.followupforecast.annex.document;

/**
 * A painted picture in both its forms, which show the same.
 *
 * @param name of its files, without an extension
 * @param png at 300 dots an inch
 * @param svg with text as outlines
 * @param widthInMm as it is to stand on paper
 */
public record Picture(String name, byte[] png, byte[] svg, double widthInMm, double heightInMm) {

    public Picture {
        Document.requireText("name", name);
        if (!(widthInMm > 0 && heightInMm > 0)) {
            throw new IllegalArgumentException("size must be above 0 mm, was " + widthInMm + " x " + heightInMm);
        }
    }
}
