package dk.followupforecast.annex.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * A chart's SVG as the operators that paint it in a PDF. It knows what our charts are made of (filled paths and rectangles,
 * lines, clips, matrices) and refuses the rest, so that nothing is left out in silence. A full SVG engine takes longer to
 * start than the rest of the document takes to write.
 */
final class SvgOperators {

    /** The operators count in tenths of the SVG's unit: whole numbers are shorter and quicker to write. */
    private static final double TENTHS = 10;

    private final SvgTags tags;
    private final Operators operators;

    /** Operators of the clip paths, by id. */
    private final Map<String, Operators> clips = new HashMap<>();

    /** Whether each element that is open has saved the state of painting. */
    private final Deque<Boolean> saved = new ArrayDeque<>();

    /** The clip path that is being read; empty outside of one. */
    private String openClip = "";

    private SvgOperators(byte[] svg) {
        this.tags = new SvgTags(svg);
        this.operators = new Operators(svg.length * 2);
    }

    /** @param width in points, as {@code height} */
    static byte[] of(byte[] svg, double width, double height) {
        SvgOperators reader = new SvgOperators(svg);
        reader.read(width, height);
        return reader.operators.toBytes();
    }

    private void read(double width, double height) {
        if (!tags.next() || !tags.name().equals("svg")) {
            throw new IllegalArgumentException("picture must be an SVG");
        }
        open("svg");
        scale(width, height);
        while (!saved.isEmpty() && tags.next()) {
            String name = tags.name();
            if (!tags.isClosing()) {
                open(name);
                paint(name);
            }
            if (tags.isClosing() || tags.isEmpty()) {
                close(name);
            }
        }
        if (!saved.isEmpty()) {
            throw new IllegalArgumentException("picture must be well-formed SVG, has an element without an end");
        }
    }

    private void open(String name) {
        boolean painting = !name.equals("title") && !name.equals("desc") && !name.equals("defs");
        saved.push(painting && openClip.isEmpty() && !name.equals("clipPath"));
        if (saved.peek()) {
            operators.append("q\n");
            place();
        }
    }

    private void close(String name) {
        if (saved.pop()) {
            operators.append("Q\n");
        }
        if (name.equals("clipPath")) {
            openClip = "";
        }
    }

    private void paint(String name) {
        switch (name) {
            case "g" -> SvgStyle.of(tags.value("style")).appendColours(operators);
            case "path" -> path();
            case "rect" -> rectangle();
            case "line" -> line();
            case "clipPath" -> openClip = tags.value("id");
            case "defs", "title", "desc" -> {}
            default -> throw new IllegalArgumentException("element of a chart must be known, was " + name);
        }
    }

    /** SVG counts downwards from the top, PDF upwards from the bottom. */
    private void scale(double width, double height) {
        String[] box = tags.value("viewBox").split(" ");
        operators.append(width / Double.parseDouble(box[2]) / TENTHS).append("0 0 ");
        operators.append(-height / Double.parseDouble(box[3]) / TENTHS).append("0 ");
        operators.append(height).append("cm\n");
    }

    /** The matrix first: a clip is told in the units that it leaves. */
    private void place() {
        String transform = tags.value("transform");
        if (!transform.isEmpty()) {
            if (!transform.startsWith("matrix(")) {
                throw new IllegalArgumentException("transform must be a matrix, was " + transform);
            }
            String[] matrix = transform
                    .substring("matrix(".length(), transform.length() - 1)
                    .split(",");
            for (int at = 0; at < matrix.length; at++) {
                operators.append(Double.parseDouble(matrix[at]) * (at < 4 ? 1 : TENTHS));
            }
            operators.append("cm\n");
        }
        String clip = tags.value("clip-path");
        if (!clip.isEmpty()) {
            String id = clip.substring("url(#".length(), clip.length() - 1);
            operators.append(clips.get(id)).append("W n\n");
        }
    }

    private void path() {
        SvgNumbers outline = tags.numbers("d");
        if (openClip.isEmpty()) {
            SvgPath.append(outline, operators);
            operators.append("f\n");
            return;
        }
        Operators clip = new Operators(64);
        SvgPath.append(outline, clip);
        clips.put(openClip, clip);
    }

    private void rectangle() {
        SvgStyle.of(tags.value("style")).appendColours(operators);
        append("x", "y");
        append("width", "height");
        operators.append("re f\n");
    }

    private void line() {
        SvgStyle.of(tags.value("style")).appendColours(operators);
        append("x1", "y1");
        operators.append("m ");
        append("x2", "y2");
        operators.append("l S\n");
    }

    private void append(String across, String down) {
        operators.append(tags.numbers(across).nextTenths());
        operators.append(tags.numbers(down).nextTenths());
    }
}
