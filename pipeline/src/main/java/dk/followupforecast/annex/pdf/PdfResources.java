package dk.followupforecast.annex.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files that come with the program. */
final class PdfResources {

    private PdfResources() {}

    /** @param file beside this class */
    static String read(String file) {
        try (InputStream stream = PdfResources.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
