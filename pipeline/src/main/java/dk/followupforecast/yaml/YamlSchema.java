package dk.followupforecast.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.followupforecast.text.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JSON Schema (draft 2020-12) of a kind of YAML file; the documentation prints the same file. */
public enum YamlSchema {
    CASE("case.schema.json"),
    RULE("rule.schema.json"),
    POLICY("policy.schema.json");

    private final String resource;
    private JsonNode document;
    private Schema schema;

    YamlSchema(String resource) {
        this.resource = resource;
    }

    /** What every case needs: may be called ahead from another thread to save the reader's time. */
    public static void loadAll() {
        CASE.document();
        RULE.document();
    }

    /** The schema itself; JSON is YAML too. */
    synchronized JsonNode document() {
        if (document == null) {
            try (InputStream in = YamlSchema.class.getResourceAsStream(resource)) {
                document = YamlTree.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .root();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return document;
    }

    private synchronized Schema compile() {
        if (schema == null) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(document());
        }
        return schema;
    }

    List<Error> listErrors(JsonNode checked) {
        return PlainCheck.passes(document(), checked) ? List.of() : listErrorsOfValidator(checked);
    }

    List<Error> listErrorsOfValidator(JsonNode checked) {
        return OneOfErrors.condense(compile().validate(checked));
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
        return document().at(parent);
    }
}
