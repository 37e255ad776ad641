package dk.followupforecast.annex.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads a PDF as a screen reader does: along its tags, each with the text of the page that it points to. */
final class PdfReader {

    private final List<PDStructureElement> elements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Texts by their number on the page. */
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

    private int missingGlyphs;

    PdfReader(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            Extractor extractor = new Extractor();
            extractor.processPage(page);
            Map<Integer, String> onPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> add(content, onPage));
            texts.put(page.getCOSObject(), onPage);
        }
        visit(file.getDocumentCatalog().getStructureTreeRoot());
    }

    /** All elements of a type, in the order of reading. */
    List<PDStructureElement> list(String type) {
        return elements.stream()
                .filter(element -> element.getStructureType().equals(type))
                .toList();
    }

    /** All text that is not an artifact and not a list's mark, without white space. */
    String text() {
        return text.toString().replaceAll("[\\s\u00A0]+", "");
    }

    /** On all pages, in headers and footers too. */
    int missingGlyphs() {
        return missingGlyphs;
    }

    private static void add(PDMarkedContent content, Map<Integer, String> onPage) {
        StringBuilder text = new StringBuilder();
        for (Object inner : content.getContents()) {
            if (inner instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (inner instanceof PDMarkedContent nested) {
                add(nested, onPage);
            }
        }
        if (content.getMCID() >= 0) {
            onPage.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void visit(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                if (!element.getStructureType().equals("Lbl")) {
                    visit(element);
                }
            } else if (kid instanceof Integer number) {
                append(((PDStructureElement) node).getPage(), number);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage(), reference.getMCID());
            }
        }
    }

    private void append(PDPage page, int number) {
        text.append(texts.get(page.getCOSObject()).get(number));
    }

    private final class Extractor extends PDFMarkedContentExtractor {

        Extractor() throws IOException {}

        /** Glyph 0 is the box that a font shows for what it lacks. */
        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            if (code == 0) {
                missingGlyphs++;
            }
            super.showGlyph(matrix, font, code, displacement);
        }
    }
}
