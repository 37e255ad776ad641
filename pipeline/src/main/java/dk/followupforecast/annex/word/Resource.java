package dk.followupforecast.annex.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.xmlbeans.XmlException;

/** A part of a Word file as it lies beside this code. */
final class Resource {

    /** One of the factories of the schema types. */
    interface Parser<T> {
        T parse(InputStream stream) throws XmlException, IOException;
    }

    private Resource() {}

    static String text(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T parse(String name, Parser<T> parser) {
        try (InputStream stream = Resource.class.getResourceAsStream(name)) {
            return parser.parse(stream);
        } catch (XmlException e) {
            throw new IllegalStateException(name + " must be a part of a Word file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
