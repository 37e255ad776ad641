package dk.followupforecast.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.text.Texts;
import java.util.Locale;

/** Describes the tables to programs: a Frictionless data package with a Table Schema for each. */
public final class DataPackage {

    private DataPackage() {}

    public static ObjectNode describe(Publication publication, Texts texts) {
        CaseDescription about = publication.about();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "tabular-data-package");
        root.put("name", about.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-"));
        root.put("title", about.title().in(texts.language()));
        ArrayNode resources = root.putArray("resources");
        for (TableKind kind : TableKind.listOf(publication)) {
            ObjectNode resource = resources.addObject();
            resource.put("profile", "tabular-data-resource");
            resource.put("name", kind.label());
            resource.put("path", kind.file());
            resource.put("format", "csv");
            resource.put("mediatype", "text/csv");
            resource.put("encoding", "utf-8");
            describe(kind, texts, resource.putObject("schema"));
        }
        return root;
    }

    private static void describe(TableKind kind, Texts texts, ObjectNode schema) {
        ArrayNode fields = schema.putArray("fields");
        for (TableKind.Column column : kind.schema()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", column.type());
            field.put("description", column.description(texts));
        }
        schema.putArray("missingValues").add("");
    }
}
