package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.w3c.dom.Element;

/** What the engine leaves out of the tags that a screen reader goes by. */
final class PdfTags {

    private PdfTags() {}

    /** @param box the root of what has been laid out and painted */
    static void complete(Box box) {
        Element element = box.getElement();
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (element != null && tag != null) {
            complete(element, tag);
        }
        box.getChildren().forEach(PdfTags::complete);
    }

    private static void complete(Element element, PDStructureElement tag) {
        switch (element.getTagName()) {
            case "figcaption" -> tag.setStructureType("Caption");
            case "th" -> keepFirst(tag);
            case "caption" -> moveIntoTable(tag);
            case "abbr" -> tag.setAlternateDescription(element.getAttribute("title"));
            default -> {}
        }
    }

    /** The engine tells a heading anew for each page on which it is repeated: once is enough, on the first of them. */
    private static void keepFirst(PDStructureElement tag) {
        for (Object kid : tag.getKids()) {
            if (kid instanceof PDMarkedContentReference repeated) {
                tag.removeKid(repeated);
            } else if (kid instanceof PDStructureElement inner) {
                keepFirst(inner);
            }
        }
    }

    /** The engine tells the caption behind the table, where a reader hears it too late. */
    private static void moveIntoTable(PDStructureElement caption) {
        PDStructureNode around = caption.getParent();
        for (Object kid : around.getKids()) {
            if (kid instanceof PDStructureElement table
                    && table.getStructureType().equals("Table")) {
                around.removeKid(caption);
                table.insertBefore(caption, table.getKids().get(0));
                caption.setParent(table);
                return;
            }
        }
        throw new IllegalStateException("caption must stand beside its table, was in " + around.getKids());
    }
}
