package dk.followupforecast.annex.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/** The user's own file, emptied: its styles and its page remain; its text, its comments and who wrote it do not. */
final class Template {

    /** What a document may still refer to when its text is gone; headers and footers refer to their pictures themselves. */
    private static final Set<String> KEPT = Set.of(
            XWPFRelation.STYLES.getRelation(),
            XWPFRelation.NUMBERING.getRelation(),
            XWPFRelation.SETTINGS.getRelation(),
            XWPFRelation.THEME.getRelation(),
            XWPFRelation.FONT_TABLE.getRelation(),
            XWPFRelation.HEADER.getRelation(),
            XWPFRelation.FOOTER.getRelation());

    private Template() {}

    static XWPFDocument open(byte[] bytes) throws IOException {
        try {
            OPCPackage contents = OPCPackage.open(new ByteArrayInputStream(bytes));
            strip(contents);
            return new XWPFDocument(contents);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("template must be a Word file (.docx)", e);
        }
    }

    private static void strip(OPCPackage contents) throws InvalidFormatException, IOException {
        PackageRelationship main = contents.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        PackagePart text = contents.getPart(main);
        removeOthers(
                contents.getRelationships(),
                Set.of(PackageRelationshipTypes.CORE_DOCUMENT),
                contents::removeRelationship);
        removeOthers(text.getRelationships(), KEPT, text::removeRelationship);
        boolean leftAndRight = false;
        for (PackagePart settings : contents.getPartsByContentType(XWPFRelation.SETTINGS.getContentType())) {
            // A path to another template, or the addresses of a mail merge.
            settings.clearRelationships();
            leftAndRight |= stripSettings(settings);
        }
        Set<String> edges = empty(text, leftAndRight);
        for (XWPFRelation kind : List.of(XWPFRelation.HEADER, XWPFRelation.FOOTER)) {
            // That is a list of its own, which does not change with the removals.
            for (PackageRelationship edge : text.getRelationshipsByType(kind.getRelation())) {
                if (!edges.contains(edge.getId())) {
                    text.removeRelationship(edge.getId());
                }
            }
        }
        removeUnreached(contents, text.getPartName());
    }

    private static void removeUnreached(OPCPackage contents, PackagePartName text)
            throws InvalidFormatException, IOException {
        for (PackageRelationship relationship : contents.getPart(text).getRelationships()) {
            PackagePart part = relationship.getTargetMode() == TargetMode.INTERNAL
                    ? contents.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()))
                    : null;
            if (part == null) {
                // Some programs leave relationships to parts that are gone, or that lie elsewhere.
                contents.getPart(text).removeRelationship(relationship.getId());
            } else if (!part.getContentType().equals(XWPFRelation.SETTINGS.getContentType())) {
                TemplateEdge.strip(part);
            }
        }
        Set<PackagePartName> reached = reached(contents, contents.getPart(text));
        for (PackagePart part : List.copyOf(contents.getParts())) {
            if (!part.isRelationshipPart() && !reached.contains(part.getPartName())) {
                contents.removePart(part.getPartName());
            }
        }
    }

    /** Takes a relationship away by its identifier. */
    private interface Remover {
        void remove(String id);
    }

    private static void removeOthers(PackageRelationshipCollection all, Set<String> kept, Remover remover) {
        for (PackageRelationship relationship : all) {
            if (!kept.contains(relationship.getRelationshipType())) {
                remover.remove(relationship.getId());
            }
        }
    }

    /** The parts that the text still leads to. */
    private static Set<PackagePartName> reached(OPCPackage contents, PackagePart text) throws InvalidFormatException {
        Set<PackagePartName> reached = new HashSet<>(Set.of(text.getPartName()));
        Deque<PackagePart> open = new ArrayDeque<>(Set.of(text));
        while (!open.isEmpty()) {
            for (PackageRelationship relationship : open.pop().getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePartName name = PackagingURIHelper.createPartName(relationship.getTargetURI());
                    PackagePart part = contents.getPart(name);
                    if (part != null && reached.add(name)) {
                        open.add(part);
                    }
                }
            }
        }
        return reached;
    }

    /** Whether left pages have headers of their own. */
    private static boolean stripSettings(PackagePart part) throws IOException {
        SettingsDocument all = parse(part, SettingsDocument.Factory::parse);
        TemplateSettings.strip(all.getSettings());
        write(part, all);
        return all.getSettings().isSetEvenAndOddHeaders()
                && POIXMLUnits.parseOnOff(all.getSettings().getEvenAndOddHeaders());
    }

    /** Leaves nothing but the page of the last section; gives the identifiers of the headers and footers seen there. */
    private static Set<String> empty(PackagePart part, boolean leftAndRight) throws IOException {
        DocumentDocument all = parse(part, DocumentDocument.Factory::parse);
        CTDocument1 document = all.getDocument();
        if (document.isSetBackground()) {
            document.unsetBackground();
        }
        CTBody body = CTBody.Factory.newInstance();
        if (document.isSetBody() && document.getBody().isSetSectPr()) {
            body.setSectPr((CTSectPr) document.getBody().getSectPr().copy());
        }
        document.setBody(body);
        Set<String> edges = new HashSet<>();
        if (body.isSetSectPr()) {
            CTSectPr section = document.getBody().getSectPr();
            edges.addAll(TemplateSection.strip(section, leftAndRight));
        }
        write(part, all);
        return edges;
    }

    /** Reads what a part holds. */
    private interface Parser<T> {
        T parse(InputStream stream, XmlOptions options) throws XmlException, IOException;
    }

    private static <T> T parse(PackagePart part, Parser<T> parser) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return parser.parse(stream, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        } catch (XmlException e) {
            throw new IllegalArgumentException(part.getPartName() + " must be XML", e);
        }
    }

    private static void write(PackagePart part, XmlObject xml) throws IOException {
        try (OutputStream stream = part.getOutputStream()) {
            xml.save(stream, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        }
    }
}
