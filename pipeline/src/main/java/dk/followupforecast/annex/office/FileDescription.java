package dk.followupforecast.annex.office;

import java.util.Objects;

/**
 * What a file says of itself; never who made it, nor when, but for the date of the document.
 *
 * @param language with its country, such as {@code da-DK}
 * @param created a moment in ISO form; empty for none
 * @param modified likewise
 */
public record FileDescription(
        String title, String subject, String description, String language, String created, String modified) {

    public FileDescription {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(modified, "modified");
    }

    Xml toXml() {
        Xml xml = new Xml()
                .open("cp:coreProperties")
                .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .with("xmlns:dcterms", "http://purl.org/dc/terms/")
                .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        moment(xml, "dcterms:created", created);
        words(xml, "dc:description", description);
        words(xml, "dc:language", language);
        moment(xml, "dcterms:modified", modified);
        words(xml, "dc:subject", subject);
        words(xml, "dc:title", title);
        return xml.close();
    }

    private static void words(Xml xml, String name, String words) {
        if (!words.isEmpty()) {
            xml.open(name).text(words).close();
        }
    }

    private static void moment(Xml xml, String name, String moment) {
        if (!moment.isEmpty()) {
            xml.open(name).with("xsi:type", "dcterms:W3CDTF").text(moment).close();
        }
    }
}
