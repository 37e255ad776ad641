package dk.followupforecast.annex.workbook;

import dk.followupforecast.annex.document.Row;
import dk.followupforecast.annex.office.Xml;
import java.util.HashMap;
import java.util.Map;

/** The styles of a workbook, each made once; they are numbered as they are first asked for. */
final class Styles {

    /** How text is shown that stays text when it is edited; Excel's own name of it. */
    static final String AS_TEXT = "@";

    /** Excel shows what is longer as a row of # where the format is text. */
    static final int LONGEST_AS_TEXT = 255;

    /** On every machine, or one of the same widths is; the standard font measures the columns too. */
    static final String FONT = "Arial";

    static final int STANDARD_IN_POINTS = 10;

    private static final String LINK = "FF00517A";
    private static final String HEADER = "FFDCE6EE";
    private static final String SUM = "FFF2F2F2";
    private static final String RULE = "FF4D4D4D";
    private static final String HAIRLINE = "FFBFBFBF";

    private final Map<String, Integer> made = new HashMap<>();
    private final NumberFormats formats = new NumberFormats();
    private final Numbered fonts = new Numbered();
    private final Numbered fills = new Numbered();
    private final Numbered borders = new Numbered();
    private final Numbered styles = new Numbered();

    Styles() {
        fonts.placeOf(font(STANDARD_IN_POINTS, false, false));
        // Excel keeps the first two for itself.
        fills.placeOf(fill("none", ""));
        fills.placeOf(fill("gray125", ""));
        borders.placeOf(border("", "", "", ""));
        styles.placeOf(refer(0, 0, 0, 0).with("xfId", 0).close());
    }

    /** The number of a style, by which cells refer to it. */
    int of(Dress dress) {
        return made.computeIfAbsent(dress.key(), absent -> styles.placeOf(style(dress)));
    }

    private Xml style(Dress dress) {
        Look look = dress.look();
        boolean bold = look.isBold() || dress.sum() != Row.Kind.PLAIN;
        int font = fonts.placeOf(font(look.points(), bold, look.isLink()));
        Xml style = refer(formats.of(dress.code()), font, fill(dress), border(dress))
                .with("xfId", 0);
        style.with("applyNumberFormat", dress.code().isEmpty() ? 0 : 1).with("applyFont", 1);
        style.with("applyFill", 1).with("applyBorder", 1).with("applyAlignment", 1);
        style.with("quotePrefix", dress.quoted() ? 1 : 0);
        style.open("alignment").with("horizontal", look.alignment()).with("vertical", vertical(dress));
        style.with("wrapText", dress.isWrapped() ? 1 : 0);
        if (look == Look.BULLET || dress.place().indented()) {
            style.with("indent", 1);
        }
        return style.close().close();
    }

    private static Xml refer(int format, int font, int fill, int border) {
        Xml style = new Xml().open("xf").with("numFmtId", format).with("fontId", font);
        return style.with("fillId", fill).with("borderId", border);
    }

    private static String vertical(Dress dress) {
        if (dress.look().isHeader()) {
            return "bottom";
        }
        return dress.place().atTop() ? "top" : "center";
    }

    private int border(Dress dress) {
        Look look = dress.look();
        if (look.isHeader()) {
            return borders.placeOf(border("", "", "medium", RULE));
        }
        if (!look.isInBody()) {
            return 0;
        }
        boolean total = dress.sum() == Row.Kind.TOTAL;
        return borders.placeOf(border(total ? "thin" : "", RULE, "thin", HAIRLINE));
    }

    private static Xml border(String above, String aboveColour, String below, String belowColour) {
        Xml border = new Xml().open("border").leaf("left").leaf("right");
        side(border, "top", above, aboveColour);
        side(border, "bottom", below, belowColour);
        return border.leaf("diagonal").close();
    }

    private static void side(Xml border, String side, String style, String colour) {
        border.open(side);
        if (!style.isEmpty()) {
            border.with("style", style).leaf("color", "rgb", colour);
        }
        border.close();
    }

    private int fill(Dress dress) {
        if (dress.look().isHeader()) {
            return fills.placeOf(fill("solid", HEADER));
        }
        return dress.look().isInBody() && dress.sum() != Row.Kind.PLAIN ? fills.placeOf(fill("solid", SUM)) : 0;
    }

    private static Xml fill(String pattern, String colour) {
        Xml fill = new Xml().open("fill").open("patternFill").with("patternType", pattern);
        if (!colour.isEmpty()) {
            fill.leaf("fgColor", "rgb", colour);
        }
        return fill.close().close();
    }

    private static Xml font(int points, boolean bold, boolean link) {
        Xml font = new Xml().open("font");
        if (bold) {
            font.leaf("b");
        }
        if (link) {
            font.leaf("u");
        }
        font.leaf("sz", "val", points);
        if (link) {
            font.leaf("color", "rgb", LINK);
        }
        return font.leaf("name", "val", FONT).leaf("family", "val", 2).close();
    }

    Xml toXml() {
        Xml xml = new Xml().open("styleSheet").with("xmlns", Book.NAMESPACE);
        formats.write(xml);
        fonts.write(xml, "fonts");
        fills.write(xml, "fills");
        borders.write(xml, "borders");
        xml.open("cellStyleXfs")
                .with("count", 1)
                .finished(refer(0, 0, 0, 0).close().toString());
        xml.close();
        styles.write(xml, "cellXfs");
        return xml.close();
    }
}
