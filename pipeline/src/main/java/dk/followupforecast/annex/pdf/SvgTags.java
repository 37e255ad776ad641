package dk.followupforecast.annex.pdf;

import java.nio.charset.StandardCharsets;

/**
 * The tags of a chart's SVG one after another; the text between them, which is for screen readers, is passed over. For SVG as
 * our charts write it: no comments, no entities and no {@code >} in an attribute. A parser of XML takes as long for a chart
 * as all else does.
 */
final class SvgTags {

    private final byte[] svg;

    /** Of the tag: behind its {@code <}, and its {@code >}. */
    private int start;

    private int end = -1;

    SvgTags(byte[] svg) {
        this.svg = svg;
    }

    /** Goes to the next tag, past the declaration; false where there is none. */
    boolean next() {
        do {
            start = find('<', end + 1) + 1;
            if (start == 0) {
                return false;
            }
            end = find('>', start);
            if (end < 0) {
                throw new IllegalArgumentException("picture must be well-formed SVG, has a tag without an end");
            }
        } while (svg[start] == '?');
        return true;
    }

    boolean isClosing() {
        return svg[start] == '/';
    }

    /** Whether nothing is within it, and no tag closes it. */
    boolean isEmpty() {
        return svg[end - 1] == '/';
    }

    String name() {
        int from = isClosing() ? start + 1 : start;
        int to = from;
        while (svg[to] != ' ' && svg[to] != '/' && svg[to] != '>') {
            to++;
        }
        return text(from, to);
    }

    /** What the attribute says; empty where there is none. */
    String value(String attribute) {
        int from = begin(attribute);
        return from < 0 ? "" : text(from, find((char) svg[from - 1], from));
    }

    /** The numbers of an attribute that must be there. */
    SvgNumbers numbers(String attribute) {
        int from = begin(attribute);
        if (from < 0) {
            throw new IllegalArgumentException("element of a chart must have " + attribute + ": " + text(start, end));
        }
        return new SvgNumbers(svg, from, find((char) svg[from - 1], from));
    }

    /** Where the value of the attribute begins, behind its quotation mark; -1 where there is none. */
    private int begin(String attribute) {
        int at = start;
        while (at < end) {
            int equals = find('=', at);
            if (equals < 0 || equals > end) {
                return -1;
            }
            int length = attribute.length();
            if (svg[equals - length - 1] == ' ' && text(equals - length, equals).equals(attribute)) {
                return equals + 2;
            }
            at = find((char) svg[equals + 1], equals + 2) + 1;
        }
        return -1;
    }

    private int find(char sign, int from) {
        for (int at = from; at < svg.length; at++) {
            if (svg[at] == sign) {
                return at;
            }
        }
        return -1;
    }

    private String text(int from, int to) {
        return new String(svg, from, to - from, StandardCharsets.UTF_8);
    }
}
