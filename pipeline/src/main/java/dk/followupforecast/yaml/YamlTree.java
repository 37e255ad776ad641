package dk.followupforecast.yaml;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A YAML document as a tree that remembers the line of each of its parts; Jackson's own tree forgets them. */
final class YamlTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final YAMLFactory FACTORY = new YAMLFactory();

    /** A key that its object has already; the later value is not kept. */
    record RepeatedKey(String pointer, String key, int line) {}

    private final Map<String, Integer> lineOfPointer = new HashMap<>();
    private final List<RepeatedKey> repeatedKeys = new ArrayList<>();
    private final JsonNode root;

    /** A document without a word, comments apart, is one without keys. */
    private YamlTree(YAMLParser parser) throws IOException {
        root = parser.nextToken() == null ? NODES.objectNode() : read(parser, "");
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "a second document begins here");
        }
    }

    static YamlTree parse(String yaml) throws IOException {
        try (YAMLParser parser = FACTORY.createParser(yaml)) {
            return new YamlTree(parser);
        }
    }

    JsonNode root() {
        return root;
    }

    /** The line, from 1, on which the part begins that a JSON pointer names; 1 where there is no such part. */
    int lineOf(String pointer) {
        return lineOfPointer.getOrDefault(pointer, 1);
    }

    List<RepeatedKey> repeatedKeys() {
        return repeatedKeys;
    }

    /** Takes a value out; the others of a list keep their places. */
    void remove(String pointer) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = last < 0 ? NODES.missingNode() : root.at(pointer.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.remove(unescape(pointer.substring(last + 1)));
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(pointer.substring(last + 1)), NODES.nullNode());
        }
    }

    /** @param pointer of the part that begins here */
    private JsonNode read(YAMLParser parser, String pointer) throws IOException {
        remember(pointer, parser);
        if (parser.isCurrentAlias()) {
            throw new JsonParseException(parser, "an alias (*" + parser.getText() + ") cannot be used here");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser, pointer);
            case START_ARRAY -> readArray(parser, pointer);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(parser.getText());
        };
    }

    private ObjectNode readObject(YAMLParser parser, String pointer) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            String ofKey = pointer + "/" + escape(key);
            int line = parser.currentTokenLocation().getLineNr();
            remember(ofKey, parser);
            parser.nextToken();
            JsonNode value = read(parser, ofKey);
            if (object.has(key)) {
                repeatedKeys.add(new RepeatedKey(ofKey, key, line));
            } else {
                object.set(key, value);
            }
        }
        return object;
    }

    private ArrayNode readArray(YAMLParser parser, String pointer) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    /** The key of a part comes before its value, and its line is the one to tell. */
    private void remember(String pointer, YAMLParser parser) {
        lineOfPointer.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
    }

    /** A key as a JSON pointer writes it. */
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
