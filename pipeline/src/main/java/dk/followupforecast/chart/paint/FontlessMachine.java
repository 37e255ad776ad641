package dk.followupforecast.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server or container without fonts or without the fontconfig library. The JDK then reads no font at all, not even
 * one it is handed, until it is told that there is nothing to look for.
 */
final class FontlessMachine {
    /** The JDK's name for a file that takes the place of what fontconfig would answer. */
    private static final String SETTING = "sun.awt.fontconfig";

    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private FontlessMachine() {}

    /** The font in the file, on any machine. The setting is left alone on a machine that needs no help. */
    static Font createFont(byte[] file) throws IOException, FontFormatException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (IOException | InternalError e) {
            if (System.getProperty(SETTING) != null) {
                throw e;
            }
            tellThereAreNoFonts();
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        }
    }

    private static void tellThereAreNoFonts() throws IOException {
        Path settings = Files.createTempFile("no-fonts", ".properties");
        settings.toFile().deleteOnExit();
        Files.writeString(settings, NO_FONTS);
        System.setProperty(SETTING, settings.toString());
    }
}
