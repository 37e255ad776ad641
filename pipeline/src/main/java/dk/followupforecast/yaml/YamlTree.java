package dk.followupforecast.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A YAML document as a tree that remembers the line of each of its parts; Jackson's own tree forgets them. */
final class YamlTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Integer> lineOfPointer = new HashMap<>();
    private final JsonNode root;

    private YamlTree(JsonParser parser) throws IOException {
        root = parser.nextToken() == null ? NODES.nullNode() : read(parser);
        if (parser.nextToken() != null) {
            throw new IOException("more than one document");
        }
    }

    static YamlTree parse(String yaml) throws IOException {
        try (JsonParser parser = FACTORY.createParser(yaml)) {
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

    private JsonNode read(JsonParser parser) throws IOException {
        remember(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(parser.getText());
        };
    }

    private ObjectNode readObject(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            remember(parser);
            parser.nextToken();
            object.set(key, read(parser));
        }
        return object;
    }

    private ArrayNode readArray(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(parser));
        }
        return array;
    }

    /** The key of a part comes before its value, and its line is the one to tell. */
    private void remember(JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        if (parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY) {
            pointer = parser.getParsingContext().getParent() == null
                    ? ""
                    : parser.getParsingContext().getParent().pathAsPointer().toString();
        }
        lineOfPointer.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
    }
}
