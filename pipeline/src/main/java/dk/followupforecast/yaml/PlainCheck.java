package dk.followupforecast.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a document plainly is as a JSON Schema asks. To load the validator takes a fifth of a start, and few files have a
 * fault: it is asked about those only that have one, or of which this cannot tell. This never finds good what the validator
 * does not; it knows the keywords that our schemas use, and is unsure of every other.
 */
final class PlainCheck {

    /** Words about a part, which ask nothing of it. */
    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$defs", "title", "description", "description-da", "default", "examples");

    private final JsonNode schema;
    private boolean unsure = false;

    private PlainCheck(JsonNode schema) {
        this.schema = schema;
    }

    static boolean passes(JsonNode schema, JsonNode document) {
        PlainCheck check = new PlainCheck(schema);
        return check.meets(schema, document) && !check.unsure;
    }

    /** All parts of what is asked, even after one that is not met: any of them may be one to be unsure of. */
    private boolean meets(JsonNode asked, JsonNode value) {
        boolean met = true;
        for (Map.Entry<String, JsonNode> keyword : asked.properties()) {
            met &= meets(keyword.getKey(), keyword.getValue(), asked, value);
        }
        return met && (asked.isObject() || unsure());
    }

    private boolean meets(String keyword, JsonNode asked, JsonNode around, JsonNode value) {
        return switch (keyword) {
            case "$ref" -> meets(schema.at(asked.asText().substring(1)), value);
            case "type" -> isOfType(asked.asText(), value);
            case "enum" -> value.isTextual() ? contains(asked, value) : unsure();
            case "pattern" -> !value.isTextual() || matches(asked.asText(), value.asText());
            case "minLength" ->
                !value.isTextual()
                        || value.asText().codePointCount(0, value.asText().length()) >= asked.asInt();
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(asked.decimalValue()) >= 0;
            case "exclusiveMinimum" -> !value.isNumber() || value.decimalValue().compareTo(asked.decimalValue()) > 0;
            case "maximum" -> !value.isNumber() || value.decimalValue().compareTo(asked.decimalValue()) <= 0;
            case "oneOf" -> count(asked, value) == 1;
            case "anyOf" -> count(asked, value) > 0;
            case "not" -> !meets(asked, value);
            default ->
                value.isObject() ? meetsOfObject(keyword, asked, around, value) : meetsOfArray(keyword, asked, value);
        };
    }

    private boolean meetsOfObject(String keyword, JsonNode asked, JsonNode around, JsonNode value) {
        boolean met = true;
        switch (keyword) {
            case "required" -> {
                for (JsonNode key : asked) {
                    met &= value.has(key.asText());
                }
            }
            case "properties" -> {
                for (Map.Entry<String, JsonNode> property : asked.properties()) {
                    met &= !value.has(property.getKey()) || meets(property.getValue(), value.get(property.getKey()));
                }
            }
            case "additionalProperties" -> {
                for (Map.Entry<String, JsonNode> entry : value.properties()) {
                    met &= around.path("properties").has(entry.getKey()) || asked.isBoolean() && asked.asBoolean();
                }
            }
            case "items", "minItems", "uniqueItems" -> {}
            default -> met = ANNOTATIONS.contains(keyword) || unsure();
        }
        return met;
    }

    private boolean meetsOfArray(String keyword, JsonNode asked, JsonNode value) {
        return switch (keyword) {
            case "items" -> {
                boolean met = true;
                for (JsonNode item : value) {
                    met &= meets(asked, item);
                }
                yield met;
            }
            case "minItems" -> !value.isArray() || value.size() >= asked.asInt();
            case "uniqueItems" -> isUnique(value);
            case "required", "properties", "additionalProperties" -> true;
            default -> ANNOTATIONS.contains(keyword) || unsure();
        };
    }

    private int count(JsonNode ways, JsonNode value) {
        int met = 0;
        for (JsonNode way : ways) {
            met += meets(way, value) ? 1 : 0;
        }
        return met;
    }

    /** A number with a fraction of zero is a whole one to a schema; here it is one to be unsure of. */
    private boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber() || value.isNumber() && unsure();
            case "number" -> value.isNumber();
            default -> unsure();
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode known : values) {
            if (known.equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Dialects of patterns part where a text has more than one line. */
    private boolean matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find() && (text.lines().count() < 2 || unsure());
    }

    /** Texts and whole numbers are the same where they are equal; of others that is not so plain. */
    private boolean isUnique(JsonNode values) {
        Set<JsonNode> seen = new HashSet<>();
        boolean unique = true;
        for (JsonNode value : values) {
            unique &= seen.add(value) && (value.isTextual() || value.isIntegralNumber() || unsure());
        }
        return unique;
    }

    private boolean unsure() {
        unsure = true;
        return false;
    }
}
