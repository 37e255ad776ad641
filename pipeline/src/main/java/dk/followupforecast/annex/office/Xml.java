package dk.followupforecast.annex.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML being written, element by element. The JDK's own writer of XML takes no finished piece, such as the rows of a sheet,
 * and objects for the schema's types, which POI has, cost a second to load in a program that has just started.
 */
public final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** In the place of what XML cannot hold. */
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an element; what follows stands in it, until it is closed. */
    public Xml open(String element) {
        endTag();
        written.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was opened last. */
    public Xml with(String attribute, String value) {
        if (!inTag) {
            throw new IllegalStateException(attribute + " must stand before what its element holds");
        }
        written.append(' ').append(attribute).append("=\"");
        escape(value, true);
        written.append('"');
        return this;
    }

    public Xml with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    public Xml text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /** What is XML already. */
    public Xml finished(CharSequence elements) {
        endTag();
        written.append(elements);
        return this;
    }

    public Xml close() {
        String element = open.pop();
        if (inTag) {
            written.append("/>");
            inTag = false;
        } else {
            written.append("</").append(element).append('>');
        }
        return this;
    }

    /** An element that holds nothing, with an attribute. */
    public Xml leaf(String element, String attribute, String value) {
        return open(element).with(attribute, value).close();
    }

    public Xml leaf(String element, String attribute, long value) {
        return leaf(element, attribute, Long.toString(value));
    }

    public Xml leaf(String element) {
        return open(element).close();
    }

    private void endTag() {
        if (inTag) {
            written.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append(inAttribute ? "&quot;" : "\"");
                // A reader of XML takes line ends for others, and in attributes for blanks.
                case '\r' -> written.append("&#13;");
                case '\n', '\t' -> written.append(inAttribute ? "&#" + (int) sign + ";" : String.valueOf(sign));
                default -> written.append(sign < ' ' || sign >= 0xFFFE ? REPLACEMENT : sign);
            }
        }
    }

    /** As a part of a file. */
    byte[] toPart() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek() + " must be closed");
        }
        return (DECLARATION + written).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
