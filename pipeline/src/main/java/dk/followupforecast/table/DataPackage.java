package dk.followupforecast.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.followupforecast.disclosure.CaseDescription;
import dk.followupforecast.disclosure.Publication;
import dk.followupforecast.text.Texts;
import java.util.List;
import java.util.Locale;

/** Describes the tables to programs: a Frictionless data package with a Table Schema for each. */
public final class DataPackage {

    private DataPackage() {}

    public static ObjectNode describe(Publication publication, Texts texts) {
        CaseDescription about = publication.about();
        String name = about.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        List<TableResource> tables = Tables.kinds(publication).stream()
                .map(kind -> new TableResource(kind.label(), kind.file(), kind.schema()))
                .toList();
        return TableResource.describe(name, about.title().in(texts.language()), tables, texts);
    }
}
