package dk.followupforecast.annex.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The parts of a file of Office and how they are related, as ECMA-376 part 2 has them. Parts are named by their paths in
 * the archive, and stand there in the order in which they were added.
 */
public final class OfficePackage {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Content types by part, of those that their ending does not tell. */
    private final Map<String, String> types = new TreeMap<>();

    /** By the part that they start from; empty is the whole file. */
    private final Map<String, Xml> relations = new TreeMap<>();

    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param type content type without the beginning that all have, such as {@code officedocument.drawing+xml} */
    public void add(String name, String type, Xml content) {
        add(name, type, content.toPart());
    }

    public void add(String name, String type, String xml) {
        add(name, type, xml.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String name, String type, byte[] content) {
        types.put(name, TYPES + type);
        put(name, content);
    }

    public void addPng(String name, byte[] png) {
        put(name, png);
    }

    private void put(String name, byte[] content) {
        if (parts.putIfAbsent(name, content) != null) {
            throw new IllegalArgumentException("part must have a name of its own, was " + name);
        }
    }

    /**
     * Relates a part to another; gives the identifier by which the first refers to it.
     *
     * @param from empty for the file itself
     * @param kind such as {@code image}
     */
    public String relate(String from, String kind, String to) {
        return relateBy(from, RELATIONSHIPS + "/" + kind, to);
    }

    private String relateBy(String from, String type, String to) {
        Xml all = relations.computeIfAbsent(
                from, absent -> new Xml().open("Relationships").with("xmlns", NAMESPACE + "relationships"));
        String id = "rId" + counts.merge(from, 1, Integer::sum);
        all.open("Relationship").with("Id", id).with("Type", type).with("Target", "/" + to);
        all.close();
        return id;
    }

    /** What the file says of itself, and by which program it was made. */
    public void describe(FileDescription description) {
        add("docProps/core.xml", "package.core-properties+xml", description.toXml());
        relateBy("", NAMESPACE + "relationships/metadata/core-properties", "docProps/core.xml");
        Xml program = new Xml()
                .open("Properties")
                .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .open("Application")
                .text("followup-forecast")
                .close()
                .close();
        add("docProps/app.xml", "officedocument.extended-properties+xml", program);
        relate("", "extended-properties", "docProps/app.xml");
    }

    /** @return the bytes of the file, the same for the same parts */
    public byte[] toBytes() {
        try {
            return SteadyZip.of(zip -> {
                put(zip, "[Content_Types].xml", contentTypes().toPart());
                for (Map.Entry<String, Xml> from : relations.entrySet()) {
                    put(zip, relationsOf(from.getKey()), from.getValue().close().toPart());
                }
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    put(zip, part.getKey(), part.getValue());
                }
            });
        } catch (IOException e) {
            // All of it happens in memory.
            throw new UncheckedIOException(e);
        }
    }

    private static void put(SteadyZip zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static String relationsOf(String part) {
        int file = part.lastIndexOf('/') + 1;
        return part.substring(0, file) + "_rels/" + part.substring(file) + ".rels";
    }

    private Xml contentTypes() {
        Xml all = new Xml().open("Types").with("xmlns", NAMESPACE + "content-types");
        byEnding(all, "png", "image/png");
        byEnding(all, "rels", TYPES + "package.relationships+xml");
        byEnding(all, "xml", "application/xml");
        types.forEach((name, type) -> all.open("Override")
                .with("PartName", "/" + name)
                .with("ContentType", type)
                .close());
        return all.close();
    }

    private static void byEnding(Xml all, String ending, String type) {
        all.open("Default").with("Extension", ending).with("ContentType", type).close();
    }
}
