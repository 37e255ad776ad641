package dk.followupforecast.annex.pdf;

import java.util.HashMap;
import java.util.Map;

/** The style of an element of a chart: a colour to fill with, or a colour and a width to draw lines with. */
final class SvgStyle {

    private final Map<String, String> values;

    private SvgStyle(Map<String, String> values) {
        this.values = values;
    }

    /** @param style {@code fill:rgb(0,48,79);stroke:none}; what a chart does not say is as SVG has it */
    static SvgStyle of(String style) {
        Map<String, String> values = new HashMap<>();
        if (style.isEmpty()) {
            return new SvgStyle(values);
        }
        for (String entry : style.split(";")) {
            int colon = entry.indexOf(':');
            String name = entry.substring(0, colon);
            String value = entry.substring(colon + 1);
            boolean known =
                    switch (name) {
                        case "fill", "stroke", "stroke-width", "stroke-miterlimit", "shape-rendering" -> true;
                        case "stroke-opacity", "fill-opacity" -> Double.parseDouble(value) == 1;
                        default -> false;
                    };
            if (!known) {
                throw new IllegalArgumentException("style of a chart must be known, was " + entry);
            }
            values.put(name, value);
        }
        return new SvgStyle(values);
    }

    /** Widths in tenths of the SVG's unit. */
    void appendColours(Operators operators) {
        appendColour(operators, "fill", "rg\n");
        appendColour(operators, "stroke", "RG\n");
        String width = values.get("stroke-width");
        if (width != null) {
            operators.append(SvgNumbers.of(width).nextTenths()).append("w\n");
        }
        String limit = values.get("stroke-miterlimit");
        if (limit != null) {
            operators.append(Double.parseDouble(limit)).append("M\n");
        }
    }

    private void appendColour(Operators operators, String name, String operator) {
        String value = values.get(name);
        if (value == null || value.equals("none")) {
            return;
        }
        if (!value.startsWith("rgb(")) {
            throw new IllegalArgumentException("colour must be rgb(...), was " + value);
        }
        String[] channels = value.substring("rgb(".length(), value.length() - 1).split(",");
        for (String channel : channels) {
            operators.append(Integer.parseInt(channel.strip()) / 255.0);
        }
        operators.append(operator);
    }
}
