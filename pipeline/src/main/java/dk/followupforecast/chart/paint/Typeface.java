package dk.followupforecast.chart.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Liberation Sans from the folder {@code fonts} beside the program, as outlines. The fonts of the machine are never asked,
 * so every machine breaks lines alike.
 */
final class Typeface {
    private static final Font REGULAR = load("LiberationSans-Regular.ttf");
    private static final Font BOLD = load("LiberationSans-Bold.ttf");

    /** Antialiased and with fractional metrics: no outline is bent to a pixel grid. */
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private Typeface() {}

    /** Pixels from the start of the text to where a next letter would start. */
    static double width(String text, TextLook look) {
        return text.isEmpty() ? 0 : glyphs(text, look).getLogicalBounds().getWidth();
    }

    static Shape outline(String text, TextLook look, double left, double baseline) {
        return glyphs(text, look).getOutline((float) left, (float) baseline);
    }

    static Font font(TextLook look) {
        return (look.bold() ? BOLD : REGULAR).deriveFont((float) look.size());
    }

    static double widest(List<String> texts, TextLook look) {
        return texts.stream().mapToDouble(text -> width(text, look)).max().orElse(0);
    }

    /** The text broken between words; a word wider than a line is broken where it must. */
    static List<String> wrap(String text, TextLook look, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, look) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = breakWord(word, look, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** As {@link #wrap}, but what does not fit on the lines allowed is cut with an ellipsis. */
    static List<String> wrap(String text, TextLook look, double width, int mostLines) {
        List<String> lines = wrap(text, look, width);
        if (lines.size() <= mostLines) {
            return lines;
        }
        String last = lines.get(mostLines - 1);
        while (!last.isEmpty() && width(last + "\u2026", look) > width) {
            last = last.substring(0, last.length() - 1);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines - 1));
        kept.add(last + "\u2026");
        return kept;
    }

    private static String breakWord(String word, TextLook look, double width, List<String> lines) {
        String rest = word;
        while (width(rest, look) > width && rest.length() > 1) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end) + "-", look) > width) {
                end--;
            }
            lines.add(rest.substring(0, end) + "-");
            rest = rest.substring(end);
        }
        return rest;
    }

    private static GlyphVector glyphs(String text, TextLook look) {
        return font(look).createGlyphVector(UNHINTED, text);
    }

    /** From a file: of a stream the JDK makes one in the system's temporary folder, and a program that ends early leaves it. */
    private static Font load(String file) {
        try {
            Path code = Path.of(Typeface.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path fonts = code.resolveSibling("fonts");
            return FontlessMachine.createFont(fonts.resolve(file), fonts.resolve("no-fonts.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException | URISyntaxException e) {
            throw new IllegalStateException(file + " must be a TrueType font beside the program", e);
        }
    }
}
