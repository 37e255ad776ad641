package dk.followupforecast.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check that spares a start the validator must never let pass what the validator would not. */
class PlainCheckTest {

    private static final String[] VALUES = {
        "x",
        "''",
        "2029",
        "-1",
        "17.0",
        "1.5",
        "true",
        "null",
        "[]",
        "[I, I]",
        "{}",
        "'a\nb'",
        "I",
        "utf-8",
        "{da: a, en: b}",
        "[15, 16, 17]",
        "cpop-0-14",
        "[1, 1.0]",
        "'2024-04'",
        "'2024-13'",
        "zero",
        "1000",
        "1001",
        "{region: '1083'}"
    };

    private final Random random = new Random(20240101);

    @ParameterizedTest
    @EnumSource(YamlSchema.class)
    void neverPassesWhatTheValidatorRefuses(YamlSchema schema) throws IOException {
        List<JsonNode> sound = listShipped(schema);
        int passed = 0;
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            JsonNode changed = sound.get(random.nextInt(sound.size())).deepCopy();
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                change(changed);
            }
            boolean passes = PlainCheck.passes(schema.document(), changed);
            boolean isGood = schema.listErrorsOfValidator(changed).isEmpty();
            assertTrue(isGood || !passes, changed::toString);
            passed += passes ? 1 : 0;
            refused += isGood ? 0 : 1;
        }
        assertTrue(passed > 50 && refused > 500, passed + " passed, " + refused + " refused");
    }

    @ParameterizedTest
    @EnumSource(YamlSchema.class)
    void passesEveryFileOfTheProject(YamlSchema schema) throws IOException {
        for (JsonNode document : listShipped(schema)) {
            assertTrue(PlainCheck.passes(schema.document(), document), document::toString);
            assertEquals(List.of(), schema.listErrorsOfValidator(document));
        }
    }

    @Test
    void isUnsureOfAKeywordThatItDoesNotKnow() throws IOException {
        JsonNode value = tree("a: 1");
        for (String keyword :
                List.of("maxProperties: 5", "not: {maxProperties: 0}", "anyOf: [{type: object}, {if: {}}]")) {
            assertFalse(PlainCheck.passes(tree(keyword), value), keyword);
        }
        assertTrue(PlainCheck.passes(tree("type: object"), value));
    }

    private static JsonNode tree(String yaml) throws IOException {
        return YamlTree.parse(yaml).root();
    }

    private static List<JsonNode> listShipped(YamlSchema schema) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                if (schema == schemaOf(file.getParent().getFileName().toString())) {
                    documents.add(tree(Files.readString(file)));
                }
            }
        }
        return documents;
    }

    private static YamlSchema schemaOf(String folder) {
        return switch (folder) {
            case "rules" -> YamlSchema.RULE;
            case "policies" -> YamlSchema.POLICY;
            default -> YamlSchema.CASE;
        };
    }

    /** Gives, takes or changes one part somewhere. */
    private void change(JsonNode root) throws IOException {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode value = tree(VALUES[random.nextInt(VALUES.length)]);
        if (container instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            object.fieldNames().forEachRemaining(keys::add);
            keys.add("from");
            keys.add("unknown");
            String key = keys.get(random.nextInt(keys.size()));
            if (random.nextInt(3) == 0) {
                object.remove(key);
            } else {
                object.set(key, value);
            }
        } else if (container instanceof ArrayNode array) {
            if (!array.isEmpty() && random.nextBoolean()) {
                array.remove(random.nextInt(array.size()));
            } else {
                array.add(
                        array.isEmpty() || random.nextBoolean()
                                ? value
                                : array.get(0).deepCopy());
            }
        }
    }

    private static void collect(JsonNode part, List<JsonNode> containers) {
        if (part.isContainerNode()) {
            containers.add(part);
        }
        part.forEach(inner -> collect(inner, containers));
    }
}
