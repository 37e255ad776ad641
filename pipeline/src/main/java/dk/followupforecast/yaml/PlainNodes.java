package dk.followupforecast.yaml;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.StringJoiner;

/**
 * Parts of a tree that write themselves as JSON. Jackson's own set up all of its mapper for that, calendars included; the
 * schema validator has them written even where nothing is wrong, and that costs a start 40 ms.
 */
@SuppressWarnings("unchecked") // of how Jackson declares copies
final class PlainNodes extends JsonNodeFactory {

    private static final long serialVersionUID = 1;

    @Override
    public TextNode textNode(String text) {
        return new PlainText(text);
    }

    @Override
    public ArrayNode arrayNode() {
        return new PlainArray(this);
    }

    @Override
    public ObjectNode objectNode() {
        return new PlainObject(this);
    }

    /** Numbers, truth values and null are as text what they are as JSON. */
    private static String json(JsonNode part) {
        return part.isContainerNode() || part.isTextual() ? part.toString() : part.asText();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static final class PlainText extends TextNode {

        private static final long serialVersionUID = 1;

        PlainText(String text) {
            super(text);
        }

        @Override
        public String toString() {
            return quoted(textValue());
        }
    }

    private static final class PlainArray extends ArrayNode {

        private static final long serialVersionUID = 1;

        PlainArray(JsonNodeFactory factory) {
            super(factory);
        }

        @Override
        public String toString() {
            StringJoiner parts = new StringJoiner(",", "[", "]");
            forEach(part -> parts.add(json(part)));
            return parts.toString();
        }
    }

    private static final class PlainObject extends ObjectNode {

        private static final long serialVersionUID = 1;

        PlainObject(JsonNodeFactory factory) {
            super(factory);
        }

        @Override
        public String toString() {
            StringJoiner parts = new StringJoiner(",", "{", "}");
            properties().forEach(part -> parts.add(quoted(part.getKey()) + ':' + json(part.getValue())));
            return parts.toString();
        }
    }
}
