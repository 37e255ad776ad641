package dk.followupforecast.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A server or container without fonts or without the fontconfig library. The JDK then reads no font at all, not even
 * one it is handed, until it is told that there is nothing to look for.
 */
final class FontlessMachine {
    /** The JDK's name for a file that takes the place of what fontconfig would answer. */
    private static final String SETTING = "sun.awt.fontconfig";

    private FontlessMachine() {}

    /**
     * The font in the file, on any machine. The setting is left alone on a machine that needs no help.
     *
     * @param noFonts file that says that there are no fonts
     */
    static Font createFont(Path font, Path noFonts) throws IOException, FontFormatException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, font.toFile());
        } catch (IOException | InternalError e) {
            if (System.getProperty(SETTING) != null) {
                throw e;
            }
            System.setProperty(SETTING, noFonts.toString());
            return Font.createFont(Font.TRUETYPE_FONT, font.toFile());
        }
    }
}
