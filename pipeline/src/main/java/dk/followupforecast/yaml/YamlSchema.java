package dk.followupforecast.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.keyword.KeywordType;
import dk.followupforecast.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON Schema (draft 2020-12) of a kind of YAML file; the documentation prints the same file. */
public enum YamlSchema {
    CASE("case.schema.json"),
    RULE("rule.schema.json");

    /** The validator passes over every keyword of a vocabulary that is not named. */
    private static final Map<String, Boolean> VOCABULARIES = Stream.of("core", "applicator", "validation", "meta-data")
            .collect(Collectors.toMap(name -> "https://json-schema.org/draft/2020-12/vocab/" + name, name -> true));

    private final String resource;
    private Schema schema;

    YamlSchema(String resource) {
        this.resource = resource;
    }

    /** Compiles the schema; may be called ahead from another thread to save the reader's time. */
    public synchronized Schema compile() {
        if (schema == null) {
            try (InputStream in = YamlSchema.class.getResourceAsStream(resource)) {
                // JSON is YAML: our own reader does, and a start need not set up Jackson's object mapper for this.
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                schema = registry().getSchema(YamlTree.parse(text).root());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return schema;
    }

    /**
     * Draft 2020-12 without its formats and without the validator's own sentences, neither of which we use: to load
     * them costs a start 30 ms.
     */
    private static SchemaRegistry registry() {
        Dialect dialect = Dialect.builder(SpecificationVersion.DRAFT_2020_12.getDialectId())
                .specificationVersion(SpecificationVersion.DRAFT_2020_12)
                .idKeyword("$id")
                .keywords(KeywordType.getKeywords(SpecificationVersion.DRAFT_2020_12))
                .vocabularies(VOCABULARIES)
                .build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .messageSource((key, fallback, locale, arguments) -> key)
                .build();
        return SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config));
    }

    List<Error> listErrors(JsonNode document) {
        return OneOfErrors.condense(compile().validate(document));
    }

    /** The keys that the schema knows at the place of an unknown one. */
    List<String> listKeys(Error unknownKey) {
        List<String> keys = new ArrayList<>();
        parentOf(unknownKey).path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** What the schema's author says is asked at the place of an error; empty where nothing is said. */
    Optional<LocalText> describe(Error error) {
        JsonNode part = parentOf(error);
        return part.has("description")
                ? Optional.of(new LocalText(
                        part.path("description-da").asText(),
                        part.path("description").asText()))
                : Optional.empty();
    }

    private JsonNode parentOf(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        String parent = fragment.substring(0, Math.max(0, fragment.lastIndexOf('/')));
        return compile().getSchemaNode().at(parent);
    }
}
