package dk.followupforecast.annex.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A chart's SVG as the operators that paint it in a PDF. It knows what our charts are made of (filled paths and rectangles,
 * lines, clips, matrices) and refuses the rest, so that nothing is left out in silence. A full SVG engine takes longer to
 * start than the rest of the document takes to write.
 */
final class SvgOperators extends DefaultHandler {

    private final double width;
    private final double height;
    private final StringBuilder operators = new StringBuilder(1 << 16);

    /** Operators of the clip paths, by id. */
    private final Map<String, String> clips = new HashMap<>();

    /** Whether each element that is open has saved the state of painting. */
    private final Deque<Boolean> saved = new ArrayDeque<>();

    /** The clip path that is being read; empty outside of one. */
    private String openClip = "";

    private SvgOperators(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** @param width in points, as {@code height} */
    static byte[] of(byte[] svg, double width, double height) {
        SvgOperators reader = new SvgOperators(width, height);
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(new ByteArrayInputStream(svg), reader);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("picture must be well-formed SVG", e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return reader.operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        boolean painting = !name.equals("title") && !name.equals("desc") && !name.equals("defs");
        saved.push(painting && openClip.isEmpty() && !name.equals("clipPath"));
        if (saved.peek()) {
            operators.append("q\n");
            place(attributes);
        }
        switch (name) {
            case "svg" -> scale(attributes.getValue("viewBox"));
            case "g" -> SvgStyle.of(attributes.getValue("style")).appendColours(operators);
            case "path" -> path(attributes);
            case "rect" -> rectangle(attributes);
            case "line" -> line(attributes);
            case "clipPath" -> openClip = attributes.getValue("id");
            case "defs", "title", "desc" -> {}
            default -> throw new IllegalArgumentException("element of a chart must be known, was " + name);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (saved.pop()) {
            operators.append("Q\n");
        }
        if (name.equals("clipPath")) {
            openClip = "";
        }
    }

    /** SVG counts downwards from the top, PDF upwards from the bottom. */
    private void scale(String viewBox) {
        String[] box = viewBox.split(" ");
        String across = SvgPath.number(width / Double.parseDouble(box[2]));
        String down = SvgPath.number(-height / Double.parseDouble(box[3]));
        operators.append(across).append(" 0 0 ").append(down).append(" 0 ");
        operators.append(SvgPath.number(height)).append(" cm\n");
    }

    /** The matrix first: a clip is told in the units that it leaves. */
    private void place(Attributes attributes) {
        String transform = attributes.getValue("transform");
        if (transform != null) {
            if (!transform.startsWith("matrix(")) {
                throw new IllegalArgumentException("transform must be a matrix, was " + transform);
            }
            String matrix = transform.substring("matrix(".length(), transform.length() - 1);
            operators.append(matrix.replace(',', ' ')).append(" cm\n");
        }
        String clip = attributes.getValue("clip-path");
        if (clip != null) {
            String id = clip.substring("url(#".length(), clip.length() - 1);
            operators.append(clips.get(id)).append("W n\n");
        }
    }

    private void path(Attributes attributes) {
        String path = SvgPath.operators(attributes.getValue("d"));
        if (!openClip.isEmpty()) {
            clips.put(openClip, path);
            return;
        }
        operators.append(path).append("f\n");
    }

    private void rectangle(Attributes attributes) {
        SvgStyle.of(attributes.getValue("style")).appendColours(operators);
        for (String side : new String[] {"x", "y", "width", "height"}) {
            operators.append(attributes.getValue(side)).append(' ');
        }
        operators.append("re f\n");
    }

    private void line(Attributes attributes) {
        SvgStyle.of(attributes.getValue("style")).appendColours(operators);
        operators.append(attributes.getValue("x1")).append(' ').append(attributes.getValue("y1"));
        operators.append(" m ");
        operators.append(attributes.getValue("x2")).append(' ').append(attributes.getValue("y2"));
        operators.append(" l S\n");
    }
}
