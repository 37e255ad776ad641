package dk.followupforecast.annex.word;

import dk.followupforecast.annex.office.Xml;
import java.util.EnumMap;
import java.util.Map;

/** How a cell is set, gathered before it is written, since the schema has an order of its own. */
final class TableCell {

    /** An edge that a rule can stand at, in the order of the schema. */
    enum Edge {
        TOP("w:top"),
        LEFT("w:left"),
        BOTTOM("w:bottom");

        private final String element;

        Edge(String element) {
            this.element = element;
        }
    }

    private record Rule(int eighths, String colour) {}

    private final int width;
    private final Map<Edge, Rule> rules = new EnumMap<>(Edge.class);
    private int columns = 1;
    private String merge = "";
    private boolean heading;

    /** @param width in twentieths of a point */
    TableCell(int width) {
        this.width = width;
    }

    /** @param eighths how thick the rule is, in eighths of a point */
    void rule(Edge edge, int eighths, String colour) {
        rules.put(edge, new Rule(eighths, colour));
    }

    void span(int columns) {
        this.columns = columns;
    }

    /** One cell with that below it. */
    void mergeDown() {
        merge = "restart";
    }

    /** One cell with that above it. */
    void mergeUp() {
        merge = "continue";
    }

    void heading() {
        heading = true;
    }

    /** What is written next stands in it, until it is closed. */
    void open(Xml xml) {
        xml.open("w:tc").open("w:tcPr");
        xml.open("w:tcW").with("w:w", width).with("w:type", "dxa").close();
        if (columns > 1) {
            xml.leaf("w:gridSpan", "w:val", columns);
        }
        if (!merge.isEmpty()) {
            xml.leaf("w:vMerge", "w:val", merge);
        }
        if (!rules.isEmpty()) {
            xml.open("w:tcBorders");
            rules.forEach((edge, rule) -> write(xml, edge, rule));
            xml.close();
        }
        if (heading) {
            xml.open("w:shd").with("w:val", "clear").with("w:color", "auto").with("w:fill", Rules.TINT);
            xml.close().leaf("w:vAlign", "w:val", "bottom");
        }
        xml.close();
    }

    private static void write(Xml xml, Edge edge, Rule rule) {
        xml.open(edge.element).with("w:val", "single").with("w:sz", rule.eighths());
        xml.with("w:space", 0).with("w:color", rule.colour()).close();
    }
}
