package dk.followupforecast.annex.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
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
            case "abbr" -> tag.setAlternateDescription(element.getAttribute("title"));
            default -> {}
        }
    }
}
