package dk.followupforecast.casefile;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the user's own Word file and sees that it is one, long before a document is written after it. */
final class TemplateReader {

    private static final String TEXT = "word/document.xml";
    private static final String KINDS = "[Content_Types].xml";

    private static final String RELATIONSHIPS = "_rels/.rels";

    /** Neither a template (.dotx), nor a file with macros (.docm). */
    private static final String KIND_OF_TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** The strict variant of the format, which Word seldom writes, has another. */
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A Word file unpacks to a few times its size; what goes far beyond is made to fill the memory. */
    private static final long MOST_BYTES = 256L << 20;

    private TemplateReader() {}

    static Optional<SourceFile> read(NamedFile template, Path folder, SourceFiles files, Notices notices) {
        Path path = folder.resolve(template.name());
        if (!Files.exists(path)) {
            notices.add(NoticeCode.MISSING_FILE, template.named(), template.name());
            return Optional.empty();
        }
        Optional<SourceFile> file = files.read(path, template.name());
        if (file.isPresent() && !isWordFile(file.get().bytes())) {
            notices.add(NoticeCode.NOT_A_WORD_FILE, SourcePosition.ofFile(template.name()), "");
            return Optional.empty();
        }
        return file;
    }

    /** Whether it is an archive with a text in it, all of whose parts can be read. */
    static boolean isWordFile(byte[] bytes) {
        Set<String> parts = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE, MOST_BYTES - unpacked));
                unpacked += part.length;
                if (unpacked >= MOST_BYTES || !parts.add(entry.getName()) || !isPart(entry.getName(), part)) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return parts.containsAll(Set.of(TEXT, KINDS, RELATIONSHIPS));
    }

    private static boolean isPart(String name, byte[] part) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return true;
        }
        if (name.equals(KINDS) && !new String(part, StandardCharsets.UTF_8).contains(KIND_OF_TEXT)) {
            return false;
        }
        Root root = new Root();
        try (InputStream stream = new ByteArrayInputStream(part)) {
            parser().parse(stream, root);
        } catch (SAXException | IOException e) {
            return false;
        }
        return !name.equals(TEXT) || NAMESPACE.equals(root.namespace);
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // No part of a Word file declares a document type; one that does could name other files.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Remembers the outermost element's namespace, and says nothing of faults: they end the reading. */
    private static final class Root extends DefaultHandler {
        private String namespace;

        @Override
        public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
            if (namespace == null) {
                namespace = uri;
            }
        }

        @Override
        public void fatalError(org.xml.sax.SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
