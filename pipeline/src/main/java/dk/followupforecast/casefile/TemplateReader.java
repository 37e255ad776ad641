package dk.followupforecast.casefile;

import dk.followupforecast.notice.NoticeCode;
import dk.followupforecast.notice.Notices;
import dk.followupforecast.source.SourceFile;
import dk.followupforecast.source.SourceFiles;
import dk.followupforecast.text.Message;
import dk.followupforecast.vocabulary.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** Reads the user's own Word file and sees that it is one, long before a document is written after it. */
final class TemplateReader {

    private static final String KINDS = "[Content_Types].xml";

    private static final String RELATIONSHIPS = "_rels/.rels";

    /** What leads from the archive to the text, which most programs, but not all, call word/document.xml. */
    private static final String LEADS_TO_TEXT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    /** Neither a template (.dotx), nor a file with macros (.docm). */
    private static final String KIND_OF_TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** The strict variant of the format, which Word seldom writes, has another. */
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A Word file unpacks to a few times its size; what goes far beyond is made to fill the memory. */
    private static final long MOST_BYTES = 256L << 20;

    /** As Windows writes a path that does not begin at the case. */
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

    private TemplateReader() {}

    /** A name within the case folder, in its shortest form; its text comes into documents that others read. */
    static Optional<NamedFile> named(String name, SourcePosition position, Notices notices) {
        String slashed = name.replace('\\', '/');
        boolean absolute = slashed.startsWith("/") || DRIVE.matcher(slashed).lookingAt();
        String within = absolute || slashed.indexOf('\0') >= 0
                ? ".."
                : Path.of(slashed).normalize().toString().replace('\\', '/');
        if (within.equals("..") || within.startsWith("../")) {
            notices.add(NoticeCode.BAD_VALUE, position, name, Message.of("expected.file-of-case"));
            return Optional.empty();
        }
        return Optional.of(new NamedFile(within, position));
    }

    static Optional<SourceFile> read(NamedFile template, Path folder, SourceFiles files, Notices notices) {
        Path path = folder.resolve(template.name());
        if (!Files.exists(path)) {
            notices.add(NoticeCode.MISSING_FILE, template.named(), template.name());
            return Optional.empty();
        }
        Optional<SourceFile> file = files.read(path, template.name());
        if (file.isEmpty()) {
            return file;
        }
        Map<String, TemplatePart> parts = parts(file.get().bytes());
        if (!isWordFile(parts)) {
            notices.add(NoticeCode.NOT_A_WORD_FILE, SourcePosition.ofFile(template.name()), "");
            return Optional.empty();
        }
        if (parts.values().stream().anyMatch(TemplatePart::hasPersonNumber)) {
            notices.add(NoticeCode.PERSON_NUMBER, SourcePosition.ofFile(template.name()), "");
            return Optional.empty();
        }
        return file;
    }

    /** Whether it is an archive with a text in it, all of whose parts can be read. */
    static boolean isWordFile(byte[] bytes) {
        return isWordFile(parts(bytes));
    }

    private static boolean isWordFile(Map<String, TemplatePart> parts) {
        return parts.containsKey(RELATIONSHIPS) && parts.containsKey(KINDS) && hasText(parts);
    }

    /** None where one of them cannot be read. */
    private static Map<String, TemplatePart> parts(byte[] bytes) {
        Map<String, TemplatePart> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE, MOST_BYTES - unpacked));
                unpacked += part.length;
                if (unpacked >= MOST_BYTES || parts.put(entry.getName(), outline(entry.getName(), part)) != null) {
                    return Map.of();
                }
            }
        } catch (IOException | SAXException | IllegalArgumentException e) {
            return Map.of();
        }
        return parts;
    }

    private static boolean hasText(Map<String, TemplatePart> parts) {
        Optional<String> text = parts.get(RELATIONSHIPS).values("Type", LEADS_TO_TEXT, "Target").stream()
                .findFirst()
                .map(target -> target.startsWith("/") ? target : "/" + target);
        return text.filter(name -> kinds(parts.get(KINDS), name).contains(KIND_OF_TEXT))
                .map(name -> parts.get(name.substring(1)))
                .filter(part -> NAMESPACE.equals(part.namespace()))
                .isPresent();
    }

    /** A part's own kind, or that of all parts with its ending. */
    private static List<String> kinds(TemplatePart all, String part) {
        List<String> own = all.values("PartName", part, "ContentType");
        return own.isEmpty() ? all.values("Extension", "xml", "ContentType") : own;
    }

    private static TemplatePart outline(String name, byte[] part) throws SAXException, IOException {
        TemplatePart outline =
                new TemplatePart(name.equals(RELATIONSHIPS) || name.equals(KINDS), name.startsWith("docProps/"));
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            try (InputStream stream = new ByteArrayInputStream(part)) {
                parser().parse(stream, outline);
            }
        }
        return outline;
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
}
