package dk.followupforecast.annex.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A part of a template that stays, a header, a footer or its styles, freed from what nobody sees in it: deleted words,
 * hidden ones, who changed what, and files that are packed into it.
 */
final class TemplateEdge {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> KEPT =
            Set.of(XWPFRelation.IMAGES.getRelation(), XWPFRelation.HYPERLINK.getRelation(), RELATIONSHIPS + "/font");

    private static final Set<String> DELETED = Set.of("del", "moveFrom", "cellIns", "cellDel", "cellMerge");

    private static final Set<String> INSERTED = Set.of("ins", "moveTo");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Set<String> gone = new HashSet<>();

    private TemplateEdge() {}

    static void strip(PackagePart part) throws IOException, InvalidFormatException {
        TemplateEdge edge = new TemplateEdge();
        for (PackageRelationship relationship : part.getRelationships()) {
            boolean far = relationship.getTargetMode() == TargetMode.EXTERNAL
                    && !relationship.getRelationshipType().equals(XWPFRelation.HYPERLINK.getRelation());
            if (far || !KEPT.contains(relationship.getRelationshipType())) {
                edge.gone.add(relationship.getId());
            }
        }
        edge.gone.forEach(part::removeRelationship);
        XmlObject xml = read(part);
        edge.clean(xml.getDomNode());
        try (OutputStream stream = part.getOutputStream()) {
            xml.save(stream, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        }
    }

    private static XmlObject read(PackagePart part) throws IOException {
        try (InputStream stream = part.getInputStream()) {
            return XmlObject.Factory.parse(stream, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        } catch (XmlException e) {
            throw new IllegalArgumentException(part.getPartName() + " must be XML", e);
        }
    }

    private void clean(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element element) {
                String name = element.getLocalName();
                if (isGone(element, name)) {
                    parent.removeChild(element);
                } else {
                    clean(element);
                    unlink(element);
                    if (INSERTED.contains(name)) {
                        unwrap(parent, element);
                    }
                }
            }
            child = next;
        }
    }

    private boolean isGone(Element element, String name) {
        boolean revised = DELETED.contains(name) || name.endsWith("Change") || name.startsWith("moveFromRange");
        boolean packed = name.equals("drawing") ? holdsPacked(element) : isPacked(element);
        return revised || packed || (name.equals("r") && isHidden(element)) || name.startsWith("moveToRange");
    }

    private boolean holdsPacked(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && (isPacked(element) || holdsPacked(element))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands for a file that is gone; a picture that is linked as well as copied stays. */
    private boolean isPacked(Element element) {
        if (element.getLocalName().equals("blip")) {
            return false;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            if (isGone((Attr) attributes.item(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGone(Attr attribute) {
        return RELATIONSHIPS.equals(attribute.getNamespaceURI()) && gone.contains(attribute.getValue());
    }

    private void unlink(Element element) {
        for (String name : Set.of("link", "embed")) {
            Attr link = element.getAttributeNodeNS(RELATIONSHIPS, name);
            if (link != null && isGone(link)) {
                element.removeAttributeNode(link);
            }
        }
    }

    private static boolean isHidden(Element run) {
        Node look = run.getFirstChild();
        for (Node child = look == null ? null : look.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element mark && mark.getLocalName().equals("vanish")) {
                NamedNodeMap values = mark.getAttributes();
                return values.getLength() == 0 || !OFF.contains(values.item(0).getNodeValue());
            }
        }
        return false;
    }

    private static void unwrap(Node parent, Element element) {
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }
}
