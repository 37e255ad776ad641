package dk.followupforecast.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.text.Texts;
import java.util.List;

/**
 * A table as a Frictionless data package names it.
 *
 * @param file path in the output folder
 */
record TableResource(String name, String file, List<TableKind.Column> schema) {

    /** A data package of tables. */
    static ObjectNode describe(String name, String title, List<TableResource> tables, Texts texts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", name);
        root.put("title", title);
        ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> table.describe(texts, resources.addObject()));
        return root;
    }

    private void describe(Texts texts, ObjectNode resource) {
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("path", file);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        ObjectNode described = resource.putObject("schema");
        ArrayNode fields = described.putArray("fields");
        for (TableKind.Column column : schema) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type());
            field.put("description", column.description(texts));
        }
        described.putArray("missingValues").add("");
    }
}
