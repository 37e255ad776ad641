package dk.followupforecast.kernel;

import java.util.Base64;
import java.util.Map;
import org.rapaio.jupyter.kernel.display.DisplayData;

/** A PNG with the words for those who cannot see it. */
final class Picture {

    /** In CSS pixels; the pictures have more, for sharp screens. */
    private static final int SHOWN_WIDTH = 760;

    private static final String PNG = "image/png";

    private Picture() {}

    static DisplayData of(byte[] png, String alternativeText) {
        DisplayData data = DisplayData.fromText(alternativeText);
        data.putData(PNG, Base64.getEncoder().encodeToString(png));
        data.putMetaData(PNG, Map.of("alt", alternativeText, "width", SHOWN_WIDTH));
        return data;
    }
}
