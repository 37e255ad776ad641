package dk.followupforecast.annex.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;

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
            XWPFRelation.FOOTER.getRelation(),
            XWPFRelation.FOOTNOTE.getRelation(),
            XWPFRelation.ENDNOTE.getRelation());

    private Template() {}

    static XWPFDocument open(byte[] bytes) throws IOException {
        try {
            OPCPackage contents = OPCPackage.open(new ByteArrayInputStream(bytes));
            strip(contents);
            XWPFDocument file = new XWPFDocument(contents);
            empty(file);
            return file;
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("template must be a Word file (.docx)", e);
        }
    }

    private static void strip(OPCPackage contents) throws InvalidFormatException {
        PackageRelationship main = contents.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        PackagePart text = contents.getPart(main);
        removeOthers(
                contents.getRelationships(),
                Set.of(PackageRelationshipTypes.CORE_DOCUMENT),
                contents::removeRelationship);
        removeOthers(text.getRelationships(), KEPT, text::removeRelationship);
        for (PackagePart settings : contents.getPartsByContentType(XWPFRelation.SETTINGS.getContentType())) {
            // A path to another template, or the addresses of a mail merge.
            settings.clearRelationships();
        }
        Set<PackagePartName> reached = reached(contents, text);
        for (PackagePart part : contents.getParts()) {
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

    private static void empty(XWPFDocument file) {
        CTDocument1 document = file.getDocument();
        CTBody body = CTBody.Factory.newInstance();
        if (document.getBody().isSetSectPr()) {
            body.setSectPr((CTSectPr) document.getBody().getSectPr().copy());
        }
        document.setBody(body);
        CTSettings settings = file.getSettings().getCTSettings();
        if (settings.isSetAttachedTemplate()) {
            settings.unsetAttachedTemplate();
        }
        if (settings.isSetMailMerge()) {
            settings.unsetMailMerge();
        }
        if (settings.isSetTrackRevisions()) {
            settings.unsetTrackRevisions();
        }
        if (settings.isSetDocumentProtection()) {
            settings.unsetDocumentProtection();
        }
        if (settings.isSetUpdateFields()) {
            settings.unsetUpdateFields();
        }
    }
}
