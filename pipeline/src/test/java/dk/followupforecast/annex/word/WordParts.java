package dk.followupforecast.annex.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file taken apart. */
final class WordParts {

    private WordParts() {}

    /** The parts of the archive in its order, by name. */
    static Map<String, byte[]> of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /**
     * The file with the hyphens that do not break written as the document has them: POI reads none of those.
     */
    static XWPFDocument read(byte[] file) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(plain)) {
            for (Map.Entry<String, byte[]> part : of(file).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean text = part.getKey().equals("word/document.xml");
                zip.write(text ? withoutWholeWords(part.getValue()) : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new XWPFDocument(new ByteArrayInputStream(plain.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutWholeWords(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceAll("</w:t><w:noBreakHyphen/><w:t( xml:space=\"preserve\")?>", "-")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] file, String part) {
        return new String(of(file).get(part), StandardCharsets.UTF_8);
    }

    /** Fails when a part of the text does not follow the schema; returns the parts that were checked. */
    static List<String> assertValid(byte[] file) {
        List<String> checked = new ArrayList<>();
        of(file).forEach((name, bytes) -> {
            if (name.startsWith("word/") && name.endsWith(".xml") && !name.contains("theme")) {
                assertEquals(List.of(), faults(name, new String(bytes, StandardCharsets.UTF_8)), name);
                checked.add(name);
            }
        });
        return checked;
    }

    /** What the schema has against a part. */
    static List<String> faults(String name, String xml) {
        List<XmlError> errors = new ArrayList<>();
        parse(name, xml).validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private static XmlObject parse(String name, String xml) {
        String kind = name.replaceAll(".*/|[0-9]*[.]xml$", "");
        try {
            return switch (kind) {
                case "document" -> DocumentDocument.Factory.parse(xml);
                case "styles" -> StylesDocument.Factory.parse(xml);
                case "settings" -> SettingsDocument.Factory.parse(xml);
                case "numbering" -> NumberingDocument.Factory.parse(xml);
                case "header" -> HdrDocument.Factory.parse(xml);
                case "footer" -> FtrDocument.Factory.parse(xml);
                default -> throw new IllegalArgumentException("part must be known here, was " + name);
            };
        } catch (XmlException e) {
            throw new IllegalArgumentException(name + " must be XML", e);
        }
    }
}
