package dk.followupforecast.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A YAML file of the project's that holds what its JSON Schema asks. */
public final class YamlFile {

    private final String shownName;
    private final YamlTree tree;

    private YamlFile(String shownName, YamlTree tree) {
        this.shownName = shownName;
        this.tree = tree;
    }

    /** The checked file, or nothing where it is not as the schema asks; the notices then say why. */
    public static Optional<YamlFile> read(SourceFile file, YamlSchema schema, Notices notices) {
        try {
            YamlTree tree = YamlTree.parse(new String(file.bytes(), StandardCharsets.UTF_8));
            return new YamlFile(file.name(), tree).checked(schema, notices);
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String first = e.getOriginalMessage().lines().findFirst().orElse("");
            notices.add(NoticeCode.BAD_YAML, new SourcePosition(file.name(), line, ""), "", first);
        } catch (IOException e) {
            notices.add(NoticeCode.BAD_YAML, SourcePosition.ofFile(file.name()), "", e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<YamlFile> checked(YamlSchema schema, Notices notices) {
        int before = notices.size();
        for (Error error : schema.listErrors(tree.root())) {
            tell(error, schema, notices);
        }
        return notices.size() == before ? Optional.of(this) : Optional.empty();
    }

    private void tell(Error error, YamlSchema schema, Notices notices) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        switch (error.getKeyword()) {
            case "additionalProperties" ->
                notices.add(
                        NoticeCode.UNKNOWN_KEY,
                        position(pointer + "/" + property),
                        property,
                        String.join(", ", schema.listKeys(error)));
            case "required" -> notices.add(NoticeCode.MISSING_KEY, position(pointer), "", property);
            default ->
                notices.add(
                        NoticeCode.BAD_VALUE,
                        position(pointer),
                        shown(error.getInstanceNode()),
                        expectation(error, schema));
        }
    }

    /** Our own sentence where the schema's part has a description of what it asks, otherwise the validator's. */
    private static Object expectation(Error error, YamlSchema schema) {
        JsonNode schemaNode = error.getSchemaNode();
        String described = schema.describe(error);
        if (!described.isEmpty()) {
            return described;
        }
        return Message.of("schema.expected", error.getKeyword() + " " + schemaNode);
    }

    private static String shown(JsonNode node) {
        String text = node == null ? "" : node.isValueNode() ? node.asText() : node.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    public JsonNode root() {
        return tree.root();
    }

    /** @param pointer JSON pointer of a part, such as {@code /follow-ups/0/gmfcs} */
    public SourcePosition position(String pointer) {
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        return new SourcePosition(shownName, tree.lineOf(pointer), key);
    }
}
